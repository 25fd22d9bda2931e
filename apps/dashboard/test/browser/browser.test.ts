import { existsSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { findChromium } from '../../../../vitest.browser';
import { type Stage, setStage } from './stage';
import { alertsSuite } from './suites/alerts';
import { compareSuite } from './suites/compare';
import { dataSuite } from './suites/data';
import { districtSuite } from './suites/district';
import { mapSuite } from './suites/map';
import { measuresSuite } from './suites/measures';
import { modelsSuite } from './suites/models';
import { outlookSuite } from './suites/outlook';
import { placesSuite } from './suites/places';
import { reachSuite } from './suites/reach';
import { screenshotSuite } from './suites/screenshots';
import { serviceSuite } from './suites/service';
import { tableSuite } from './suites/table';
import { trySuite } from './suites/try';

const chromium = findChromium();

it('runs in an installed Chromium, or says plainly that it did not run', () => {
  if (chromium) {
    expect(existsSync(chromium)).toBe(true);
    return;
  }
  process.stderr.write(
    '\nBROWSER TESTS DID NOT RUN: no Chromium found. Install it or set CHROMIUM_PATH.\n\n',
  );
  expect(process.env.CRIMECAST_REQUIRE_BROWSER, 'a browser is required here').not.toBe('1');
});

if (chromium) {
  let stage: Stage | undefined;
  beforeAll(async () => {
    stage = await setStage(chromium);
  });
  afterEach(async () => stage?.clear());
  afterAll(async () => stage?.close());

  const current = () => stage!;
  mapSuite(current);
  measuresSuite(current);
  tableSuite(current);
  districtSuite(current);
  placesSuite(current);
  compareSuite(current);
  serviceSuite(current);
  trySuite(current);
  modelsSuite(current);
  outlookSuite(current);
  dataSuite(current);
  alertsSuite(current);
  reachSuite(current);
  screenshotSuite(current);
}
