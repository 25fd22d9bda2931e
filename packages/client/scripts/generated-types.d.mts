export function generatedTypes(): Promise<string>;
