import type { MessagePort } from 'node:worker_threads';
import type { JobKind } from './job.js';
import type { UploadOrder } from './kinds/read-upload.js';

/** What a job thread is asked. */
export type ThreadTask =
  | {
      readonly what: 'part';
      readonly kind: JobKind;
      readonly order: unknown;
      readonly part: string;
      readonly input: Uint8Array | null;
      readonly workers: number;
      readonly port: MessagePort;
    }
  | {
      readonly what: 'assemble';
      readonly kind: JobKind;
      readonly order: unknown;
      readonly parts: ReadonlyMap<string, Uint8Array>;
      readonly input: Uint8Array | null;
      readonly workers: number;
      readonly port: MessagePort;
    }
  | { readonly what: 'upload'; readonly order: UploadOrder; readonly bytes: Uint8Array };

/** An error loses its code on the way between threads, so it travels as data. */
export type ThreadReply<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      /** Of a CrimecastError; null for anything unforeseen. */
      readonly code: string | null;
      readonly message: string;
      readonly stack: string;
    };
