/** Tests of a package read the other packages from their sources, so no build is stale. */
const conditions = ['@crimecast/source', 'import', 'module', 'default'];

export const fromSource = {
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
};

// Without `import` for external packages: some of the server's plugins require CommonJS parts,
// which that condition would turn into modules.
const serverConditions = ['@crimecast/source', 'node', 'module', 'default'];

/** The same for programs with the server in them. */
export const serverFromSource = {
  resolve: { conditions: serverConditions },
  ssr: {
    resolve: {
      conditions: serverConditions,
      externalConditions: ['@crimecast/source', 'node'],
    },
  },
};
