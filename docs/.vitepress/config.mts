import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitepress';
import { extendMarkdown } from './markdown.mts';

const docs = join(import.meta.dirname, '..');
const page = (text: string, link: string) => ({ text, link });
const pagesOf = (folder: string) =>
  existsSync(join(docs, folder))
    ? readdirSync(join(docs, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.md') && !/(^|\/)(index|README)\.md$/.test(file))
        .sort()
        .map((file) => page(file.replace(/\.md$/, ''), `/${folder}/${file.replace(/\.md$/, '')}`))
    : [];

/** The documentation as a site; `docs/README.md` says what stands where. */
export default defineConfig({
  title: 'CrimeCast',
  description: 'Forecasts of recorded crime by district in India: libraries, API, dashboard.',
  lang: 'en-IN',
  cleanUrls: true,
  head: [['link', { rel: 'icon', href: '/icon.svg' }]],
  srcExclude: ['README.md', '**/node_modules/**', 'test/**'],
  ignoreDeadLinks: [/^https?:\/\/localhost/],
  markdown: { languageAlias: { mjs: 'js' }, config: extendMarkdown },
  themeConfig: {
    search: { provider: 'local' },
    outline: [2, 3],
    nav: [
      page('Start', '/start/library'),
      page('How to', '/how-to/forecast-your-own-panel'),
      page('Reference', '/reference/libraries/'),
      page('Why', '/explain/protocol'),
    ],
    sidebar: [
      {
        text: 'Getting started',
        items: [
          page('with the libraries', '/start/library'),
          page('on the dashboard', '/start/dashboard'),
          page('with the API', '/start/api'),
        ],
      },
      {
        text: 'How to',
        items: [
          page('Forecast your own panel', '/how-to/forecast-your-own-panel'),
          page('Write a forecaster', '/how-to/write-a-forecaster'),
          page('Evaluate honestly', '/how-to/evaluate-honestly'),
          page('Add a crime', '/how-to/add-a-crime'),
          page('Add a model', '/how-to/add-a-model'),
          page('Add a metric', '/how-to/add-a-metric'),
          page('Ingest next year’s workbook', '/how-to/ingest-next-year'),
          page('Run on PostgreSQL and Redis', '/how-to/postgresql-and-redis'),
          page('Deploy', '/deployment/README'),
        ],
      },
      {
        text: 'Why',
        items: [
          page('The protocol', '/explain/protocol'),
          page('Intervals', '/explain/intervals'),
          page('Why not R²', '/explain/why-not-r2'),
          page('Families of districts', '/explain/families'),
          page('Elevated risk', '/explain/elevated-risk'),
          page('What six years can say', '/explain/six-years'),
        ],
      },
      {
        text: 'Measured',
        items: [
          page('Accuracy', '/accuracy'),
          page('Reliability', '/reliability'),
          page('Scale', '/scale'),
          ...(existsSync(join(docs, 'performance.md')) ? [page('Speed', '/performance')] : []),
        ],
      },
      {
        text: 'Reference',
        items: [
          page('Command line', '/reference/command-line'),
          page('Routes of the API', '/reference/api'),
          { text: 'Libraries', collapsed: true, items: pagesOf('reference/libraries') },
        ],
      },
      { text: 'Decisions', collapsed: true, items: pagesOf('adr') },
    ],
  },
});
