import { modelError } from '../errors.js';
import { backendMissing } from '../neural/backend-missing.js';
import { keepingHandlers } from './keeping-handlers.js';
import type { TensorFlow } from './tensors.js';

/** What TensorFlow.js computes on. */
export type BackendName = 'tensorflow' | 'wasm' | 'cpu';

export interface BackendOptions {
  /** Default: the first that works of `tensorflow` (tfjs-node), `wasm`, `cpu`. */
  backend?: BackendName;
  /**
   * Where the `.wasm` files of `@tensorflow/tfjs-backend-wasm` are: a folder that ends in `/`, or
   * an address per file. Node finds them in the package; a browser without it does without wasm,
   * because nothing is ever fetched unasked.
   */
  wasmPaths?: string | Readonly<Record<string, string>>;
}

/** TensorFlow.js with a backend that has proved to work. */
export interface Backend {
  readonly name: BackendName;
  readonly tf: TensorFlow;
  /** Runs `work` on this backend, frees every tensor it made, and puts back what was set before. */
  within<Result>(work: () => Result): Result;
}

/** Ways to load each backend; a test gives its own. */
export type BackendLoaders = Readonly<
  Record<BackendName, (options: BackendOptions) => Promise<TensorFlow>>
>;

const ORDER: readonly BackendName[] = ['tensorflow', 'wasm', 'cpu'];

/**
 * Loads the first backend that can multiply.
 * @param id for whom, as the error names it
 * @throws CrimecastError `MODEL_OPTIONS_INVALID` on an unknown backend, `MODEL_BACKEND_MISSING`
 * when none works, its cause the last failure
 */
export async function loadBackend(
  id: string,
  options: BackendOptions = {},
  loaders: BackendLoaders = LOADERS,
): Promise<Backend> {
  const { backend } = options;
  if (backend !== undefined && !ORDER.includes(backend)) {
    throw modelError(
      'MODEL_OPTIONS_INVALID',
      `The option "backend" is "${String(backend)}"; give "tensorflow", "wasm" or "cpu".`,
    );
  }
  let last: unknown;
  for (const name of backend === undefined ? ORDER : [backend]) {
    try {
      const tf = await keepingHandlers(async () => start(await loaders[name](options), name));
      const found = backendOf(name, tf);
      found.within(() => tf.matMul(tf.ones([2, 2]), tf.ones([2, 2])).dataSync());
      return found;
    } catch (cause) {
      last = cause;
    }
  }
  throw backendMissing(id, last);
}

function backendOf(own: BackendName, tf: TensorFlow): Backend {
  return {
    name: own,
    tf,
    within(work) {
      const before = tf.getBackend();
      if (before !== own) tf.setBackend(own);
      try {
        let result: ReturnType<typeof work>;
        tf.tidy(() => {
          result = work();
        });
        return result!;
      } finally {
        if (before !== own) tf.setBackend(before);
      }
    },
  };
}

/** Starts a backend, and leaves the one set that was. */
async function start(tf: TensorFlow, name: BackendName): Promise<TensorFlow> {
  const before = tf.engine().backendName as string | undefined;
  if (!(await tf.setBackend(name))) throw new Error(`The backend "${name}" does not start.`);
  await tf.ready();
  // The cpu backend advertises on the console at its first use.
  (tf.backend() as { firstUse?: boolean }).firstUse = false;
  if (before && before !== name) await tf.setBackend(before);
  return tf;
}

const LOADERS: BackendLoaders = {
  async tensorflow() {
    // Not a literal: bundlers must not ask for a package that few have.
    const native = ['@tensorflow', 'tfjs-node'].join('/');
    const loaded = await import(/* @vite-ignore */ /* webpackIgnore: true */ native);
    return (loaded.default ?? loaded) as TensorFlow;
  },
  async wasm({ wasmPaths }) {
    const inNode = typeof globalThis.process === 'object' && !('window' in globalThis);
    if (!inNode && wasmPaths === undefined) throw new Error('"wasmPaths" is not given.');
    const tf = await import('@tensorflow/tfjs-core');
    const { setWasmPaths } = await import('@tensorflow/tfjs-backend-wasm');
    if (wasmPaths !== undefined && !tf.engine().registry.wasm) {
      setWasmPaths(typeof wasmPaths === 'string' ? wasmPaths : { ...wasmPaths });
    }
    return tf;
  },
  async cpu() {
    const tf = await import('@tensorflow/tfjs-core');
    await import('@tensorflow/tfjs-backend-cpu');
    return tf;
  },
};
