/** A module of `kernels/` with memory of its own. */
export interface LoadedKernel<Functions, Part extends string> {
  readonly run: Functions;
  readonly buffer: ArrayBuffer;
  /** Where each part begins. */
  readonly at: Readonly<Record<Part, number>>;
}

/** What is used of WebAssembly; a runtime may lack it. */
interface Runtime {
  Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer };
  Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  Instance: new (module: object, imports: object) => { readonly exports: unknown };
}

/** More than this is left to the plain loops. */
const MOST_BYTES = 2 ** 30;
const PAGE = 65_536;
/** The first bytes belong to the compiler; vectors lie at multiples of 16. */
const FIRST = 1024;

/** Kept, so that what the runtime learns of a module is kept as well. */
const compiled = new Map<string, object>();

/**
 * Starts a kernel.
 * @param code  of the module, as `src/kernels/generated` has it
 * @param parts bytes of each part of its memory
 * @returns null where there is no WebAssembly with SIMD, or not so much memory
 */
export function loadKernel<Functions, Part extends string>(
  code: string,
  parts: Readonly<Record<Part, number>>,
): LoadedKernel<Functions, Part> | null {
  const runtime = (globalThis as { WebAssembly?: Runtime }).WebAssembly;
  const { at, end } = placeParts(parts);
  if (!runtime || end > MOST_BYTES) return null;
  try {
    const memory = new runtime.Memory({ initial: Math.ceil(end / PAGE) });
    const module =
      compiled.get(code) ??
      new runtime.Module(Uint8Array.from(atob(code), (char) => char.charCodeAt(0)));
    compiled.set(code, module);
    const { exports } = new runtime.Instance(module, { env: { memory } });
    return { run: exports as Functions, buffer: memory.buffer, at };
  } catch {
    return null;
  }
}

/** Where each part of a memory begins, and where the last one ends. */
export function placeParts<Part extends string>(
  parts: Readonly<Record<Part, number>>,
): { at: Record<Part, number>; end: number } {
  let end = FIRST;
  const at = {} as Record<Part, number>;
  for (const part of Object.keys(parts) as Part[]) {
    at[part] = end;
    end += Math.ceil(parts[part] / 16) * 16;
  }
  return { at, end };
}
