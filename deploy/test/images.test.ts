import { describe, expect, it, onTestFinished } from 'vitest';
import { postgresAnswers, temporaryDatabase } from '../../apps/api/test/jobs/support/databases.js';
import { freePort, ownRedis } from '../../apps/api/test/jobs/support/redis.js';
import { imageBuilder } from './support/build-image.js';
import { environmentOf, readCompose } from './support/compose.js';
import { APPS, dockerfileOf } from './support/read-dockerfile.js';
import { type Container, startContainer } from './support/start-container.js';
import { megabytesBelow } from './support/weigh.js';

/** Above the base image; docs/deployment/README.md says so. */
const MOST_MEGABYTES = { api: 150, worker: 150, dashboard: 80 };
const wanted = process.env.CRIMECAST_CHECK_IMAGES === '1' && (await postgresAnswers());

/** Every step of every Dockerfile takes minutes and a registry, so only CI asks for it. */
describe.runIf(wanted)('the images', () => {
  it('build, start by their commands as compose.yaml says, and answer their checks of health', async () => {
    const builder = imageBuilder(APPS.map(dockerfileOf));
    onTestFinished(() => builder.remove(), 300_000);
    const images = Object.fromEntries(APPS.map((app) => [app, builder.build(dockerfileOf(app))]));
    for (const app of APPS) {
      expect(megabytesBelow(images[app]!.root), app).toBeLessThan(MOST_MEGABYTES[app]);
    }
    const { services } = readCompose();
    const database = new URL(await temporaryDatabase());
    const redis = await ownRedis();
    const ports = { api: await freePort(), worker: await freePort(), dashboard: await freePort() };
    const places = {
      'crimecast:x@postgres:5432/crimecast': `${database.username}:${database.password}@${database.host}${database.pathname}`,
      'redis://redis:6379': redis.url,
      'api:4000': `127.0.0.1:${ports.api}`,
    };
    const start = (app: (typeof APPS)[number], port: string): Container => {
      const env = environmentOf(services[app]!, { POSTGRES_PASSWORD: 'x' }, places);
      const container = startContainer(images[app]!, { ...env, [port]: String(ports[app]) });
      onTestFinished(() => void container.child.kill('SIGKILL'));
      return container;
    };
    const healthy = (container: Container) =>
      expect.poll(() => container.healthy(), { timeout: 60_000, interval: 500 }).toBe(true);

    const api = start('api', 'PORT');
    await healthy(api);
    const worker = start('worker', 'CRIMECAST_HEALTH_PORT');
    const dashboard = start('dashboard', 'PORT');
    await healthy(worker);
    await healthy(dashboard);

    const state = async () => {
      const response = await fetch(`http://127.0.0.1:${ports.dashboard}/service`);
      return (await response.json()) as { status: string; progress: { fraction: number } };
    };
    const begun = async () => (await state()).progress.fraction > 0;
    await expect.poll(begun, { timeout: 120_000, interval: 1_000 }).toBe(true);
    const page = await (await fetch(`http://127.0.0.1:${ports.dashboard}/`)).text();
    expect(page).toContain('The first forecast is being made');
    const accuracy = await fetch(`http://127.0.0.1:${ports.api}/v1/leaderboard`);
    expect(accuracy.status).toBe(200);

    expect(await dashboard.stop()).not.toBeNull();
    expect(await worker.stop()).toBe(0);
    expect(await api.stop()).toBe(0);
  }, 900_000);
});

if (!wanted) {
  it('are left out: CRIMECAST_CHECK_IMAGES is not 1, or no PostgreSQL answers', () => undefined);
}
