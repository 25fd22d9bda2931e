import { fileURLToPath } from 'node:url';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { CrimecastError } from '@crimecast/data';
import type { Progress } from '@crimecast/windows';
import { Piscina } from 'piscina';
import type { JobKind } from './job.js';
import type { Assembled } from './job-code.js';
import type { UploadOrder, UploadReading } from './kinds/read-upload.js';
import type { ThreadReply, ThreadTask } from './thread-task.js';

/** Threads that have nothing to do end after this many milliseconds and give their memory back. */
const IDLE = 5_000;
/** Megabytes that reading an upload may take; beyond them its thread ends, and nothing else. */
const UPLOAD_HEAP = 1_024;
/** Uploads that may wait to be read; each holds its bytes in memory. */
const WAITING_UPLOADS = 8;

export interface PartTask {
  kind: JobKind;
  order: unknown;
  input: Uint8Array | null;
}

/** Threads that do the work of jobs and read uploads. */
export interface JobThreads {
  /** How many parts run at a time. */
  readonly size: number;
  /** @throws CrimecastError on a mistake in order or data; `ThreadFailure` on anything else */
  runPart(task: PartTask & { part: string }, options: RunOptions): Promise<Uint8Array>;
  assemble(
    task: PartTask & { parts: ReadonlyMap<string, Uint8Array> },
    options: RunOptions,
  ): Promise<Assembled>;
  /** Reads an upload, apart from the parts, so that it need not wait for them; `null` when too many wait. */
  readUpload(order: UploadOrder, bytes: Uint8Array): Promise<UploadReading | null>;
  /** Ends all threads at once. */
  close(): Promise<void>;
}

export interface RunOptions {
  /** Ends the thread at once. */
  signal: AbortSignal;
  onProgress?: (progress: Progress) => void;
  /** Threads that the work may start for itself. Default 1: none. */
  workers?: number;
}

/** The thread died, or its code met an error that nobody foresaw: it may be tried again. */
export class ThreadFailure extends Error {
  override readonly name = 'ThreadFailure';
}

/** @param url the thread's program, as built */
export function createJobThreads(url: URL, size: number): JobThreads {
  const pool = (maxThreads: number, heapMb?: number) =>
    new Piscina({
      ...(heapMb !== undefined && { resourceLimits: { maxOldGenerationSizeMb: heapMb } }),
      filename: fileURLToPath(url),
      minThreads: 0,
      maxThreads,
      idleTimeout: IDLE,
      // What this process was started with, such as a loader, is not for the threads.
      execArgv: [],
    });
  const parts = pool(size);
  const uploads = pool(1, UPLOAD_HEAP);
  for (const one of [parts, uploads]) one.on('error', () => undefined);
  const work = async <T>(
    task: Record<string, unknown>,
    { signal, onProgress, workers = 1 }: RunOptions,
    transfer: ArrayBuffer[] = [],
  ): Promise<T> => {
    const channel = new MessageChannel();
    if (onProgress) channel.port1.on('message', onProgress);
    channel.port1.unref();
    const order = { ...task, workers, port: channel.port2 } as unknown as ThreadTask;
    try {
      return await ask<T>(parts, order, [channel.port2, ...transfer], signal);
    } finally {
      channel.port1.close();
    }
  };
  return {
    size,
    runPart: (task, options) => work({ what: 'part', ...task }, options),
    assemble: (task, options) =>
      work(
        { what: 'assemble', ...task },
        options,
        [...task.parts.values()].map(({ buffer }) => buffer as ArrayBuffer),
      ),
    async readUpload(order, bytes) {
      if (uploads.queueSize >= WAITING_UPLOADS) return null;
      return ask(uploads, { what: 'upload', order, bytes });
    },
    async close() {
      await Promise.all([parts.destroy(), uploads.destroy()]);
    },
  };
}

async function ask<T>(
  pool: Piscina,
  task: ThreadTask,
  transferList: (ArrayBuffer | MessagePort)[] = [],
  signal?: AbortSignal,
): Promise<T> {
  let reply: ThreadReply<T>;
  try {
    reply = await pool.run(task, { transferList, signal: signal ?? null });
  } catch (cause) {
    signal?.throwIfAborted();
    throw new ThreadFailure('A job thread ended.', { cause });
  }
  if (reply.ok) return reply.value;
  const { code, message, stack } = reply;
  if (code !== null) throw new CrimecastError(code, message);
  throw new ThreadFailure(message, { cause: stack });
}
