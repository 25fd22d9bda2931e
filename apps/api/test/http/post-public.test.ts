import { once } from 'node:events';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { checkedAddress, postPublic } from '../../src/http/post-public.js';
import { CERTIFICATE, PRIVATE_KEY } from '../support/certificate.js';

/** An HTTPS server of a name that the tests' resolver knows. */
async function receiver(status: number, headers: Record<string, string> = {}) {
  const got: string[] = [];
  const server = createServer({ key: PRIVATE_KEY, cert: CERTIFICATE }, (request, response) => {
    request.on('data', (chunk) => got.push(`${request.headers.host} ${chunk}`));
    request.on('end', () => response.writeHead(status, headers).end('answer'));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { got, port: (server.address() as AddressInfo).port };
}

const HERE = { ca: CERTIFICATE, allowed: () => true };

describe('checkedAddress', () => {
  it.each([
    ['http://example.org/', 'https://'],
    ['https://user:secret@example.org/', 'password'],
    ['ftp://example.org/', 'https://'],
    ['nonsense', 'not an address'],
    ['https://127.0.0.1/', 'not on the public internet'],
    ['https://2130706433/', 'not on the public internet'],
    ['https://0x7f.1/', 'not on the public internet'],
    ['https://[::1]/', 'not on the public internet'],
    ['https://[::ffff:169.254.169.254]/latest/meta-data', 'not on the public internet'],
    ['https://localhost/', 'not on the public internet'],
  ])('refuses %s', async (address, reason) => {
    await expect(checkedAddress(address)).rejects.toThrow(reason);
    await expect(checkedAddress(address)).rejects.not.toThrow('secret');
  });

  it('refuses a name of which one address of several is private', async () => {
    const resolve = async () => ['93.184.216.34', '10.0.0.7'];
    await expect(checkedAddress('https://mixed.test/', { resolve })).rejects.toThrow('public');
  });

  it('refuses a name that nobody knows', async () => {
    const resolve = async () => Promise.reject(new Error('ENOTFOUND'));
    await expect(checkedAddress('https://no.test/', { resolve })).rejects.toThrow('not known');
  });
});

describe('postPublic', () => {
  it('resolves once and connects to what was checked, under the name that was given', async () => {
    const { got, port } = await receiver(204);
    let asked = 0;
    const resolve = async () => (asked++ === 0 ? ['127.0.0.1'] : ['192.0.2.1']);
    const address = `https://hook.test:${port}/`;
    expect(await postPublic(address, '{"a":1}', { ...HERE, resolve })).toEqual({
      status: 204,
      retryAfter: null,
    });
    expect(asked).toBe(1);
    expect(got).toEqual([`hook.test:${port} {"a":1}`]);
  });

  it('does not follow a redirect', async () => {
    const { got, port } = await receiver(307, { location: 'https://169.254.169.254/' });
    const resolve = async () => ['127.0.0.1'];
    const sent = postPublic(`https://hook.test:${port}/`, '{}', { ...HERE, resolve });
    await expect(sent).rejects.toThrow('redirect');
    expect(got).toHaveLength(1);
  });

  it('connects to nobody on this machine unless told to', async () => {
    const { got, port } = await receiver(204);
    await expect(postPublic(`https://127.0.0.1:${port}/`, '{}')).rejects.toThrow('public');
    expect(got).toEqual([]);
  });

  it('refuses a server whose certificate is of nobody it knows', async () => {
    const { port } = await receiver(204);
    const resolve = async () => ['127.0.0.1'];
    const options = { resolve, allowed: () => true };
    await expect(postPublic(`https://hook.test:${port}/`, '{}', options)).rejects.toThrow();
  });
});
