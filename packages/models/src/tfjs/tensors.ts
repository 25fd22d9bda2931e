import type * as core from '@tensorflow/tfjs-core';

/** TensorFlow.js, however it was loaded. */
export type TensorFlow = typeof core;
export type Matrix = core.Tensor2D;
