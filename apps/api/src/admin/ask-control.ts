import { request } from 'node:http';
import { CrimecastError } from '@crimecast/data';
import { apiError } from '../errors.js';
import { controlAddress } from './control-address.js';

const PATIENCE_MS = 10_000;

/** A question to the process that owns a home folder, as `askControl` takes it. */
export type AskControl = <T>(
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  body?: unknown,
  patienceMs?: number,
) => Promise<T>;

/**
 * Asks the process that owns a home folder.
 * @throws CrimecastError what that process refuses; `API_HOME_LOCKED` when it does not answer
 */
export async function askControl<T>(
  home: string,
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  body?: unknown,
  patienceMs = PATIENCE_MS,
): Promise<T> {
  const { status, text } = await exchange(home, method, path, body, patienceMs).catch((cause) => {
    throw apiError(
      'API_HOME_LOCKED',
      `${home} is in use by a process that does not answer (${cause.code ?? cause.message}); wait until it has started, or end it.`,
      cause,
    );
  });
  if (status === 404) {
    throw apiError(
      'API_HOME_LOCKED',
      `${home} is in use by a server of another version; restart it with this one.`,
    );
  }
  const answer = JSON.parse(text) as T & { code: string; message: string };
  if (status !== 200) throw new CrimecastError(answer.code, answer.message);
  return answer;
}

function exchange(home: string, method: string, path: string, body: unknown, patienceMs: number) {
  return new Promise<{ status: number; text: string }>((resolve, reject) => {
    const headers = body === undefined ? {} : { 'content-type': 'application/json' };
    const address = { socketPath: controlAddress(home), method, path, headers };
    const asked = request({ ...address, timeout: patienceMs }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('error', reject);
      answer.on('end', () =>
        resolve({ status: answer.statusCode!, text: Buffer.concat(parts).toString() }),
      );
    });
    asked.on('timeout', () => asked.destroy(new Error('no answer')));
    asked.on('error', reject);
    asked.end(body === undefined ? undefined : JSON.stringify(body));
  });
}
