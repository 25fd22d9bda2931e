import { modelError } from '../errors.js';

/** What a network throws that is to learn on TensorFlow.js, where that is not. */
export function backendMissing(id: string, cause?: unknown) {
  return modelError(
    'MODEL_BACKEND_MISSING',
    `"${id}" learns on TensorFlow.js: take createForecaster from @crimecast/models/tfjs and install @tensorflow/tfjs-core with @tensorflow/tfjs-backend-wasm or @tensorflow/tfjs-backend-cpu. A saved one loads without.`,
    cause,
  );
}
