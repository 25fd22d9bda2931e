// What a page weighs before anybody touches it.

import { request } from 'node:http';
import { gunzipSync, gzipSync } from 'node:zlib';

/** Bytes of a page and of the scripts that it asks for, as they travel to a browser that takes gzip. */
export async function weightOf(url) {
  const page = await packed(url);
  const html = gunzipSync(page).toString('utf8');
  const sources = [...html.matchAll(/<script[^>]+src="([^"]+)"[^>]*>/g)]
    .filter(([tag]) => !tag.includes('noModule') && !tag.includes('nomodule'))
    .map(([, source]) => new URL(source, url).href);
  let scripts = 0;
  for (const source of new Set(sources)) scripts += (await packed(source)).length;
  return { html: page.length, scripts };
}

/** Bytes that the map asks for when the crime changes: recorded years and both forecast years, of the largest crime. */
export async function dataOf(dashboard, api) {
  const { data } = await (await fetch(`${api}/v1/crimes`)).json();
  let most = 0;
  for (const { id } of data) {
    let sum = 0;
    for (const path of [`/v1/series?crime=${id}`, `/v1/forecasts/map?crime=${id}`]) {
      sum += (await packed(`${dashboard}/api${path}`)).length;
    }
    sum += (await packed(`${dashboard}/api/v1/forecasts/map?crime=${id}&time=2024`)).length;
    most = Math.max(most, sum);
  }
  return most;
}

/** The bytes of an answer, packed: by the server, or as it would be. */
function packed(url) {
  return new Promise((done, fail) => {
    request(url, { headers: { 'accept-encoding': 'gzip' } }, (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () => {
        if (response.statusCode !== 200) return fail(new Error(`${url}: ${response.statusCode}`));
        const body = Buffer.concat(parts);
        done(response.headers['content-encoding'] === 'gzip' ? body : gzipSync(body));
      });
    })
      .on('error', fail)
      .end();
  });
}
