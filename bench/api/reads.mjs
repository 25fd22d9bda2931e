// Reads from memory beside a bare Fastify route that sends the same bytes, turn by turn.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { median } from '../harness/statistics.mjs';
import { load, spread } from './load.mjs';
import { startBare } from './programs.mjs';

const LIMIT = 0.6;
const PACKED = { 'accept-encoding': 'gzip' };
const READS = [
  ['one district', '/v1/districts/490', {}],
  ['crimes', '/v1/crimes', {}],
  ['one series of forecasts', '/v1/forecasts?crime=murder&district=490', {}],
  ['forecasts of a crime, all districts, gzip', '/v1/forecasts?crime=murder', PACKED],
  ['a map, gzip', '/v1/forecasts/map?crime=murder', PACKED],
];

export async function measureReads(api, folder, { rounds, seconds }) {
  const answers = [];
  for (const [, path, headers] of READS) answers.push(await kept(api.url + path, headers));
  const file = join(folder, 'answers.json');
  writeFileSync(file, JSON.stringify(answers));
  const bare = await startBare(file);
  const figures = READS.map(() => ({ own: [], bare: [] }));
  for (let round = 0; round <= rounds; round++) {
    for (const [i, [, path, headers]] of READS.entries()) {
      const own = await load(api.url + path, { pid: api.pid, seconds, headers });
      const other = await load(`${bare.url}/${i}`, { pid: bare.pid, seconds, headers });
      // The first turn warms both up.
      if (round === 0) continue;
      figures[i].own.push(own);
      figures[i].bare.push(other);
    }
  }
  await bare.stop();
  return READS.map(([name], i) => {
    const { own, bare: other } = figures[i];
    const of = (name, results) => results.map((one) => one[name]);
    const ratio = median(of('perProcessor', own)) / median(of('perProcessor', other));
    return {
      what: `${name}, ${answers[i].bytes.toLocaleString('en')} bytes`,
      figure: `${spread(of('perProcessor', own))} requests per second of processor time; ${spread(of('rps', own))} by the clock`,
      beside: `${spread(of('perProcessor', other))}; ${spread(of('rps', other))}`,
      ratio: ratio.toFixed(2),
      limit: `≥ ${LIMIT}`,
      met: ratio >= LIMIT,
    };
  });
}

/** A map in one answer: its size, and the time for one that is not kept yet. */
export async function measureMap(api) {
  const crimes = (await (await fetch(`${api.url}/v1/crimes`)).json()).data.map(({ id }) => id);
  const first = [];
  const sizes = [];
  for (const crime of crimes) {
    const url = `${api.url}/v1/forecasts/map?crime=${crime}&model=naive`;
    const began = performance.now();
    const { bytes } = await kept(url, PACKED);
    first.push(performance.now() - began);
    sizes.push(bytes);
  }
  const again = await load(`${api.url}/v1/forecasts/map?crime=${crimes[0]}&model=naive`, {
    pid: api.pid,
    seconds: 3,
    connections: 1,
    headers: PACKED,
  });
  const largest = Math.max(...sizes) / 1000;
  return [
    {
      what: 'a whole map, largest of all crimes, gzip',
      figure: `${largest.toFixed(1)} kB`,
      limit: '≤ 60 kB',
      met: largest <= 60,
    },
    {
      what: 'a map made for the first time, packed and received',
      figure: `${spread(first, 1)} ms`,
    },
    {
      what: 'a map that is kept, one client',
      figure: `median ${again.p50} ms, 99 % ${again.p99} ms`,
      limit: '≤ 5 ms',
      met: again.p50 <= 5,
    },
  ];
}

/** The bytes of an answer as they travel. */
async function kept(url, headers) {
  // fetch unpacks what is packed; asked by hand it does not.
  const { request } = await import('node:http');
  return await new Promise((done, fail) => {
    request(url, { headers }, (response) => {
      const pieces = [];
      response.on('data', (piece) => pieces.push(piece));
      response.on('end', () => {
        const body = Buffer.concat(pieces);
        if (response.statusCode !== 200) fail(new Error(`${url}: ${response.statusCode} ${body}`));
        const encoding = response.headers['content-encoding'];
        if (encoding === 'gzip') gunzipSync(body);
        done({
          bytes: body.length,
          base64: body.toString('base64'),
          headers: {
            'content-type': response.headers['content-type'],
            ...(encoding ? { 'content-encoding': encoding } : {}),
          },
        });
      });
    })
      .on('error', fail)
      .end();
  });
}
