const PREFIX = '#/components/schemas/';

/** A document without the component schemas that nothing in it refers to. */
export function usedComponents<D extends object>(document: D): D {
  const { components, ...rest } = document as D & {
    components?: { schemas?: Record<string, unknown> };
  };
  const schemas = components?.schemas ?? {};
  const used = new Set<string>();
  const queue: unknown[] = [rest];
  while (queue.length > 0) {
    for (const name of references(queue.pop())) {
      if (used.has(name) || !Object.hasOwn(schemas, name)) continue;
      used.add(name);
      queue.push(schemas[name]);
    }
  }
  const kept = Object.entries(schemas).filter(([name]) => used.has(name));
  return { ...document, components: { ...components, schemas: Object.fromEntries(kept) } };
}

function references(value: unknown): string[] {
  const text = JSON.stringify(value) ?? '';
  return [...text.matchAll(/"\$ref":"([^"]+)"/g)]
    .map((match) => match[1]!)
    .filter((reference) => reference.startsWith(PREFIX))
    .map((reference) => reference.slice(PREFIX.length));
}
