import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readConfig } from '../../apps/api/src/config/read-config.js';
import { environmentTable } from './support/environment-table.js';
import { HEROKU, HEROKU_APP, RAILWAY, RENDER } from './support/platform-schemas.js';
import { APPS, type App, dockerfileOf } from './support/read-dockerfile.js';
import { textOf } from './support/root.js';

const ajv = new Ajv({ allErrors: true });
const names = new Map(environmentTable().map(({ name, readBy }) => [name, readBy]));

function faults(schema: object, file: unknown) {
  const check = ajv.compile(schema);
  return check(file) ? [] : check.errors;
}

/** Fails for a variable that the app does not read. */
function expectKnown(app: App, variables: readonly string[]): void {
  const reader = app === 'api' ? 'API' : app;
  for (const name of variables) expect(names.get(name), `${name} of ${app}`).toContain(reader);
}

interface RenderService {
  type: string;
  name: string;
  dockerfilePath?: string;
  healthCheckPath?: string;
  maxShutdownDelaySeconds?: number;
  envVars?: {
    key: string;
    value?: string;
    fromDatabase?: { name: string };
    fromService?: { name: string; type: string };
  }[];
}

describe('render.yaml', () => {
  const file = parse(textOf('render.yaml')) as {
    databases: { name: string }[];
    services: RenderService[];
  };
  const serviceOf = (app: App) => file.services.find(({ name }) => name === `crimecast-${app}`)!;
  const literals = (app: App) =>
    Object.fromEntries(
      (serviceOf(app).envVars ?? []).flatMap(({ key, value }) => (value ? [[key, value]] : [])),
    );

  it('has only fields and values of the reference of Blueprints', () => {
    expect(faults(RENDER, file)).toEqual([]);
    const wrong = { services: [{ ...serviceOf('worker'), healthCheckPath: '/' }] };
    expect(faults(RENDER, wrong)).not.toEqual([]);
  });

  it.each(APPS)('builds the %s from its Dockerfile, with variables that it reads', (app) => {
    const service = serviceOf(app);
    expect(service.dockerfilePath).toBe(`./${dockerfileOf(app)}`);
    expectKnown(
      app,
      (service.envVars ?? []).map(({ key }) => key),
    );
  });

  it('refers only to what it makes', () => {
    for (const { envVars = [] } of file.services) {
      for (const { fromDatabase, fromService } of envVars) {
        if (fromDatabase)
          expect(file.databases.map(({ name }) => name)).toContain(fromDatabase.name);
        if (!fromService) continue;
        const named = file.services.find(({ name }) => name === fromService.name);
        expect(named?.type).toBe(fromService.type);
      }
    }
  });

  it('gives the API values that it takes, and time to stop', () => {
    const { config } = readConfig([], literals('api')) as { config: { config: object } };
    const { drainSeconds, graceSeconds } = config.config as Record<string, number>;
    expect(serviceOf('api').maxShutdownDelaySeconds).toBeGreaterThan(drainSeconds! + graceSeconds!);
  });
});

describe.each(APPS)('railway/%s.json', (app) => {
  const file = JSON.parse(textOf(`deploy/railway/${app}.json`));

  it('has only fields and values of the reference, numbers where the platform wants numbers', () => {
    expect(faults(RAILWAY, file)).toEqual([]);
    const wrong = { ...file, deploy: { ...file.deploy, drainingSeconds: '60' } };
    expect(faults(RAILWAY, wrong)).not.toEqual([]);
  });

  it('builds the Dockerfile of the app', () => {
    expect(file.build.dockerfilePath).toBe(dockerfileOf(app));
  });
});

describe('heroku.yml and app.json', () => {
  const manifest = parse(textOf('heroku.yml'));
  const app = JSON.parse(textOf('app.json'));

  it('have only fields and values of the references', () => {
    expect(faults(HEROKU, manifest)).toEqual([]);
    expect(faults(HEROKU_APP, app)).toEqual([]);
    expect(faults(HEROKU_APP, { ...app, stack: 'heroku-24' })).not.toEqual([]);
  });

  it('build the API and the worker, from files at the root, whose folder is all that is built from', () => {
    expect(manifest.build.docker).toEqual({
      web: dockerfileOf('api'),
      worker: dockerfileOf('worker'),
    });
    expect(Object.keys(app.formation)).toEqual(Object.keys(manifest.build.docker));
  });

  it('say the same of services and variables', () => {
    expect(app.addons).toEqual(manifest.setup.addons);
    const values = Object.entries(app.env as Record<string, { value: string }>).map(
      ([name, { value }]) => [name, value],
    );
    expect(Object.fromEntries(values)).toEqual(manifest.setup.config);
  });

  it('give the API variables that it takes, and less than the thirty seconds that Heroku has', () => {
    const { PGSSLMODE, ...ours } = manifest.setup.config;
    expect(PGSSLMODE).toBe('no-verify');
    expectKnown('api', Object.keys(ours));
    const { config } = readConfig([], ours) as { config: { config: { graceSeconds: number } } };
    expect(config.config.graceSeconds).toBeLessThan(30);
  });
});
