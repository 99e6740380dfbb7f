import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** The typefaces of the first screen, on which each language has its own name. */
const FIRST_TYPEFACES = ['inter-latin-wght', 'inter-cyrillic-wght', 'vazirmatn-arabic'];

/** Has them fetched with the page: no line is drawn in another typeface first, and moves when its own comes. */
const typefacesWithThePage: Plugin = {
  name: 'typefaces-with-the-page',
  transformIndexHtml: {
    order: 'post',
    handler: (_, { bundle }) =>
      Object.keys(bundle ?? {})
        .filter((file) => FIRST_TYPEFACES.some((name) => file.includes(name)))
        .map((file) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href: `/${file}` },
          injectTo: 'head',
        })),
  },
};

export default defineConfig({
  plugins: [svelte(), typefacesWithThePage],
  // Components are mounted in tests, so they must resolve to their browser form there too.
  resolve: process.env.VITEST ? { conditions: ['browser'] } : {},
  build: {
    // Nothing inline: the content security policy has no exceptions.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
  },
  test: { environment: 'jsdom', include: ['tests/**/*.test.ts'] },
});
