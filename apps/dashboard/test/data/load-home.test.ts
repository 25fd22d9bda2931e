import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadHome } from '@/data/load-home';

let server: Server;
beforeAll(async () => {
  server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end('{"data":[],"count":0,"status":"ready","run":"r"}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  delete process.env.CRIMECAST_API_URL;
  await new Promise((resolve) => server.close(resolve));
});

it('is empty when the API holds no crimes', async () => {
  const address = server.address();
  process.env.CRIMECAST_API_URL = `http://127.0.0.1:${typeof address === 'object' && address?.port}`;
  expect(await loadHome(new URLSearchParams(), 'en')).toBe('empty');
});

it('is down when nobody answers', async () => {
  process.env.CRIMECAST_API_URL = 'http://127.0.0.1:1';
  expect(await loadHome(new URLSearchParams('crime=murder'), 'en')).toBe('down');
});
