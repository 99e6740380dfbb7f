import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [svelte()],
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
