/** Finished files by name, and those being made: two who ask at once get the same one. */
export interface ExportCache {
  /** @param version of the content; a file of another version is made again */
  get(name: string, version: string, make: () => Promise<Buffer>): Promise<Buffer>;
}

/** @param capacity bytes of finished files; default 48 MB, the oldest leave first */
export function createExportCache(capacity = 48 * 1024 * 1024): ExportCache {
  const files = new Map<string, { version: string; file: Promise<Buffer>; size: number }>();
  return {
    get(name, version, make) {
      const known = files.get(name);
      if (known?.version === version) return known.file;
      const entry = { version, file: make(), size: 0 };
      files.delete(name);
      files.set(name, entry);
      entry.file.then(
        ({ length }) => {
          entry.size = length;
          shrink();
        },
        () => {
          if (files.get(name) === entry) files.delete(name);
        },
      );
      return entry.file;
    },
  };

  function shrink(): void {
    let size = [...files.values()].reduce((sum, entry) => sum + entry.size, 0);
    for (const [name, entry] of files) {
      if (size <= capacity || files.size === 1) return;
      files.delete(name);
      size -= entry.size;
    }
  }
}
