import { NETWORK } from '../kernels/generated/network.js';
import { loadKernel, placeParts } from '../kernels/load-kernel.js';
import type { NetworkLoops } from './network-loops.js';
import { plainLoops } from './plain-loops.js';

/** A memory, and the loops that work in it. */
export interface NetworkRoom<Part extends string> {
  readonly loops: NetworkLoops;
  readonly floats: Float32Array;
  /** Byte address of each part. */
  readonly at: Readonly<Record<Part, number>>;
  readonly name: OwnEngineName;
}

/** Which loops run: four numbers at once in WebAssembly, or one by one in TypeScript. */
export type OwnEngineName = 'simd' | 'plain';

/** Makes a room; parts are in bytes. */
export type OpenRoom = <Part extends string>(
  parts: Readonly<Record<Part, number>>,
) => NetworkRoom<Part>;

/** With the fastest loops that there are here. */
export const openRoom: OpenRoom = (parts) => simdRoom(parts) ?? plainRoom(parts);

/** @returns null where there is no WebAssembly with SIMD, or not so much memory */
export function simdRoom<Part extends string>(
  parts: Readonly<Record<Part, number>>,
): NetworkRoom<Part> | null {
  const loaded = loadKernel<NetworkLoops, Part>(NETWORK, parts);
  if (loaded === null) return null;
  const { run, buffer, at } = loaded;
  return { loops: run, floats: new Float32Array(buffer), at, name: 'simd' };
}

export const plainRoom: OpenRoom = (parts) => {
  const { at, end } = placeParts(parts);
  const buffer = new ArrayBuffer(end);
  return { loops: plainLoops(buffer), floats: new Float32Array(buffer), at, name: 'plain' };
};
