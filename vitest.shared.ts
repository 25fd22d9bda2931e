/** Tests of a package read the other packages from their sources, so no build is stale. */
const conditions = ['@crimecast/source', 'import', 'module', 'default'];

export const fromSource = {
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
};
