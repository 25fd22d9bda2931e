import { setPriority } from 'node:os';
import { CrimecastError } from '@crimecast/data';
import type { Progress } from '@crimecast/windows';
import { move, transferableSymbol, valueSymbol } from 'piscina';
import type { JobKind } from './job.js';
import type { JobCode } from './job-code.js';
import type { UploadOrder, UploadReading } from './kinds/read-upload.js';
import type { ThreadReply, ThreadTask } from './thread-task.js';

/** Between two messages about progress, in milliseconds. */
const PROGRESS_PAUSE = 100;

export interface ThreadCode {
  readonly kinds: Readonly<Record<JobKind, JobCode>>;
  readUpload(order: UploadOrder, bytes: Uint8Array): Promise<UploadReading>;
}

/** Makes requests win over this thread where a thread has a priority of its own: on Linux. */
export function giveWay(): void {
  if (process.platform !== 'linux') return;
  try {
    setPriority(0, 15);
  } catch {
    // Some sandboxes forbid it; the work is the same.
  }
}

/** Runs one task and answers as data, also when it fails. Buffers are handed over, not copied. */
export async function runThreadTask(code: ThreadCode, task: ThreadTask): Promise<unknown> {
  try {
    const value = await answer(code, task);
    const reply: ThreadReply<unknown> = { ok: true, value };
    return move({
      get [transferableSymbol]() {
        return buffersOf(value);
      },
      get [valueSymbol]() {
        return reply;
      },
    } as unknown as ArrayBuffer);
  } catch (cause) {
    const error = cause instanceof Error ? cause : new Error(String(cause));
    const known = error instanceof CrimecastError ? error.code : null;
    return { ok: false, code: known, message: error.message, stack: error.stack ?? '' };
  }
}

async function answer({ kinds, readUpload }: ThreadCode, task: ThreadTask): Promise<unknown> {
  if (task.what === 'upload') return readUpload(task.order, task.bytes);
  const { kind, order, input, workers, port } = task;
  const context = { input, workers, onProgress: throttled((said) => port.postMessage(said)) };
  return task.what === 'part'
    ? whole(await kinds[kind].runPart(order, task.part, context))
    : kinds[kind].assemble(order, task.parts, context);
}

function throttled(say: (progress: Progress) => void): (progress: Progress) => void {
  let last = 0;
  return (progress) => {
    const now = performance.now();
    if (now - last < PROGRESS_PAUSE && progress.done < progress.total) return;
    last = now;
    say(progress);
  };
}

/** Bytes that fill their buffer: a view of a larger one would hand over its neighbours too. */
function whole(bytes: Uint8Array): Uint8Array {
  return bytes.byteLength === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes);
}

function buffersOf(value: unknown): ArrayBuffer[] {
  return value instanceof Uint8Array ? [value.buffer as ArrayBuffer] : [];
}
