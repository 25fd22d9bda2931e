/**
 * What the platforms' published references allow in the fields that are used here. Their own schemas
 * are not in a registry; these are written after the references and are stricter: no other field.
 */
const text = { type: 'string', minLength: 1 };
const seconds = { type: 'integer', minimum: 0, maximum: 3_600 };
const object = (properties: object, required: readonly string[] = []) => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required,
});
const list = (items: object) => ({ type: 'array', items });

const renderVariable = {
  oneOf: [
    object({ key: text, value: text }, ['key', 'value']),
    object(
      {
        key: text,
        fromDatabase: object({ name: text, property: { const: 'connectionString' } }, [
          'name',
          'property',
        ]),
      },
      ['key', 'fromDatabase'],
    ),
    object(
      {
        key: text,
        fromService: object(
          {
            type: { enum: ['web', 'worker', 'pserv', 'keyvalue'] },
            name: text,
            property: { enum: ['host', 'port', 'hostport', 'connectionString'] },
          },
          ['type', 'name', 'property'],
        ),
      },
      ['key', 'fromService'],
    ),
  ],
};

const renderApp = (type: 'web' | 'worker') => {
  const ofWeb = type === 'web' ? { healthCheckPath: { type: 'string', pattern: '^/' } } : {};
  return object(
    {
      type: { const: type },
      name: text,
      runtime: { const: 'docker' },
      plan: { enum: ['free', 'starter', 'standard', 'pro', 'pro plus', 'pro max', 'pro ultra'] },
      dockerfilePath: text,
      dockerContext: text,
      maxShutdownDelaySeconds: { type: 'integer', minimum: 1, maximum: 300 },
      envVars: list(renderVariable),
      ...ofWeb,
    },
    ['type', 'name', 'runtime', 'dockerfilePath', ...Object.keys(ofWeb)],
  );
};

const sources = list(object({ source: text, description: text }, ['source']));

export const RENDER = object(
  {
    databases: list(
      object(
        {
          name: text,
          plan: { type: 'string', pattern: '^(free|(basic|pro|accelerated)-\\d+(mb|gb))$' },
          postgresMajorVersion: { enum: ['13', '14', '15', '16', '17', '18'] },
          databaseName: text,
          user: text,
          ipAllowList: sources,
        },
        ['name'],
      ),
    ),
    services: list({
      oneOf: [
        renderApp('web'),
        renderApp('worker'),
        object(
          {
            type: { const: 'keyvalue' },
            name: text,
            plan: { enum: ['free', 'starter', 'standard', 'pro', 'pro plus'] },
            maxmemoryPolicy: { enum: ['noeviction', 'allkeys-lru', 'allkeys-lfu'] },
            ipAllowList: sources,
          },
          ['type', 'name', 'ipAllowList'],
        ),
      ],
    }),
  },
  ['services'],
);

export const RAILWAY = object(
  {
    $schema: { const: 'https://railway.com/railway.schema.json' },
    build: object({ builder: { const: 'DOCKERFILE' }, dockerfilePath: text }, [
      'builder',
      'dockerfilePath',
    ]),
    deploy: object({
      healthcheckPath: { type: 'string', pattern: '^/' },
      healthcheckTimeout: seconds,
      overlapSeconds: seconds,
      drainingSeconds: seconds,
      restartPolicyType: { enum: ['ON_FAILURE', 'ALWAYS', 'NEVER'] },
      restartPolicyMaxRetries: { type: 'integer', minimum: 1 },
    }),
  },
  ['build', 'deploy'],
);

const herokuAddons = list(
  object({ plan: text, as: { type: 'string', pattern: '^[A-Z_]+$' } }, ['plan']),
);

export const HEROKU = object(
  {
    setup: object({
      addons: herokuAddons,
      config: { type: 'object', additionalProperties: { type: 'string' } },
    }),
    build: object({ docker: object({ web: text, worker: text }, ['web']) }, ['docker']),
  },
  ['build'],
);

export const HEROKU_APP = object(
  {
    name: { type: 'string', pattern: '^[a-zA-Z-_.]+', maxLength: 300 },
    description: text,
    stack: { const: 'container' },
    formation: {
      type: 'object',
      additionalProperties: object(
        {
          quantity: { type: 'integer', minimum: 0 },
          size: { enum: ['eco', 'basic', 'standard-1x', 'standard-2x', 'performance-m'] },
        },
        ['quantity'],
      ),
    },
    addons: herokuAddons,
    env: {
      type: 'object',
      propertyNames: { pattern: '^[A-Z][A-Z0-9_]*$' },
      additionalProperties: object({ description: text, value: text }, ['description']),
    },
  },
  ['name', 'stack'],
);
