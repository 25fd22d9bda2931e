// A bare Fastify that sends what it is given, as the yardstick: GET /<n> is the n-th answer of the file.
import { readFileSync } from 'node:fs';
import Fastify from 'fastify';

const answers = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const app = Fastify();
for (const [n, { headers, base64 }] of answers.entries()) {
  const body = Buffer.from(base64, 'base64');
  app.get(`/${n}`, async (_request, reply) => reply.headers(headers).send(body));
}
console.log(await app.listen({ port: 0, host: '127.0.0.1' }));
