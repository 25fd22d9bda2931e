import { resolve } from 'node:path';
import type { NextConfig } from 'next';

const repository = resolve(import.meta.dirname, '../..');

const config: NextConfig = {
  output: 'standalone',
  outputFileTracingRoot: repository,
  turbopack: {
    root: repository,
    // Texts reach pages parsed (src/i18n/messages.ts): nobody needs the parser.
    resolveAlias: { 'use-intl/format-message': 'use-intl/format-message/format-only' },
  },
  // The server packs what it sends (src/server).
  compress: false,
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: ['harfbuzzjs'],
  // The pictures of links are drawn with these; nothing imports them.
  outputFileTracingIncludes: {
    '/social/*': [
      './node_modules/@resvg/resvg-wasm/index_bg.wasm',
      './node_modules/harfbuzzjs/dist/harfbuzz.wasm',
      './node_modules/@expo-google-fonts/inter/{400Regular,700Bold}/*.ttf',
      './node_modules/@expo-google-fonts/noto-sans-devanagari/{400Regular,700Bold}/*.ttf',
    ],
  },
  images: { unoptimized: true },
  devIndicators: false,
  // Pages are below /[locale]; the first language has no prefix in its addresses.
  rewrites: async () => ({
    beforeFiles: [
      { source: '/', destination: '/en' },
      {
        source:
          '/:path((?!_next/|api/|map/|health/live$|service$|language/|social/|icon|apple-icon|favicon|manifest|robots|sitemap|en$|en/|hi$|hi/).*)',
        destination: '/en/:path',
      },
    ],
  }),
  headers: async () => [
    {
      source: '/map/:version/shapes.json',
      headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }],
    },
  ],
};

export default config;
