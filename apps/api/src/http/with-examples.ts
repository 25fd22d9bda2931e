import { ANSWERS } from './generated/example-answers.js';

interface Media {
  schema?: unknown;
  example?: unknown;
}
interface Operation {
  responses?: Record<string, { content?: Record<string, Media> }>;
}

/** Adds a real answer to every operation of a document that one is known of. */
export function withExamples<D extends object>(document: D): D {
  const { paths = {} } = document as { paths?: Record<string, Record<string, Operation>> };
  for (const [path, operations] of Object.entries(paths)) {
    for (const [method, operation] of Object.entries(operations)) {
      const example = ANSWERS[`${method.toUpperCase()} ${path}`];
      const content = (operation.responses?.['200'] ?? operation.responses?.['202'])?.content;
      const media = content?.['application/json'] ?? content?.['text/event-stream'];
      if (example !== undefined && media) media.example = example;
    }
  }
  return document;
}
