// Imports go one way: data ← windows ← {models, eval} ← apps. Cores run in a browser.
const core = '^packages/[^/]+/src/(?!node/|danfo)';
const only = (from, allowed) => ({
  name: `${from}-imports-one-way`,
  severity: 'error',
  from: { path: `^packages/${from}/(src|test)` },
  to: { path: '^(packages|apps)/', pathNot: `^packages/(${[from, ...allowed].join('|')})/` },
});

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    only('data', []),
    only('windows', ['data']),
    only('models', ['data', 'windows']),
    only('eval', ['data', 'windows']),
    {
      name: 'client-stands-alone',
      comment: 'It talks to the API; only its tests and its generator start one.',
      severity: 'error',
      from: { path: '^packages/client/src' },
      to: { path: '^(packages|apps)/', pathNot: '^packages/client/src' },
    },
    {
      name: 'cores-are-free-of-node',
      comment: 'Only */node entry points, the command line and the apps may use Node APIs.',
      severity: 'error',
      from: { path: core },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'dashboard-talks-only-to-the-api',
      severity: 'error',
      from: { path: '^apps/dashboard/src' },
      to: { path: '^(packages|apps/(api|cli))/', pathNot: '^packages/client/' },
    },
    {
      name: 'api-is-below-the-other-apps',
      severity: 'error',
      from: { path: '^apps/api/' },
      to: { path: '^apps/(cli|dashboard)/' },
    },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      from: { pathNot: '^apps/dashboard/next-env' },
      to: { couldNotResolve: true, pathNot: 'generated/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|\\.next|\\.turbo|coverage)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.imports.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@crimecast/source', 'import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.cjs'],
    },
  },
};
