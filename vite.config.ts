import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { ensureDictionary } from './scripts/ensure-dictionary.ts';
import { ensureLexicon } from './scripts/ensure-lexicon.ts';
import { policyForMeta } from './scripts/header-rules.ts';

/**
 * States the Content-Security-Policy in the built page too, for hosts that send no headers of ours.
 * Only in the build: the development server needs inline scripts and breaks under Trusted Types.
 */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: {
          'http-equiv': 'Content-Security-Policy',
          content: policyForMeta(new URL('./public/_headers', import.meta.url)),
        },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** What is built from packages is there before anything asks for it: the build, the development server, tests. */
function builtAssets(): Plugin {
  return {
    name: 'built-assets',
    config() {
      ensureLexicon();
      ensureDictionary();
    },
  };
}

/** Precaches everything that was built; `src/app/app-updates.ts` registers the worker by hand. */
const offline = VitePWA({
  registerType: 'prompt',
  injectRegister: false,
  manifest: {
    name: 'Duizhao 对照',
    short_name: '对照',
    description: 'Learn English or Chinese from real bilingual texts, on your own device.',
    lang: 'en',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: '#faf8f3',
    theme_color: '#faf8f3',
    categories: ['education'],
    icons: [
      { src: 'icons/icon.svg', type: 'image/svg+xml', sizes: 'any' },
      { src: 'icons/icon-192.png', type: 'image/png', sizes: '192x192' },
      { src: 'icons/icon-512.png', type: 'image/png', sizes: '512x512' },
      {
        src: 'icons/icon-maskable-512.png',
        type: 'image/png',
        sizes: '512x512',
        purpose: 'maskable',
      },
    ],
  },
  workbox: {
    globPatterns: ['**/*.{html,js,css,svg,png,woff2,wasm,json,bin}'],
    globIgnores: ['.vite/**', 'sw.js'],
    maximumFileSizeToCacheInBytes: 16 * 1024 * 1024,
    // The page that was loaded first gets its later chunks from the cache too.
    clientsClaim: true,
    cleanupOutdatedCaches: true,
    // One file, so that the worker needs no importScripts, which is a Trusted Types sink.
    inlineWorkboxRuntime: true,
    sourcemap: false,
  },
});

export default defineConfig({
  base: './',
  plugins: [builtAssets(), react(), contentSecurityPolicy(), offline],
  build: {
    target: 'es2022',
    manifest: true,
    // The second page saves what is kept even when the app does not start.
    rolldownOptions: { input: ['index.html', 'rescue.html'] },
    license: { fileName: 'third-party-licences.md' },
    modulePreload: { polyfill: false },
    // A data: address would need another word in the policy for each kind of asset.
    assetsInlineLimit: 0,
  },
  worker: { format: 'es' },
  server: { host: 'localhost', port: 5173 },
  test: {
    environment: 'node',
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    restoreMocks: true,
    // By default one core is left free; here nothing else runs beside the tests.
    maxWorkers: '100%',
    // Command lines are started as processes; a busy machine takes seconds for that alone.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Sync speaks through a WebSocket, which Node 20 has only when asked.
    execArgv: ['--experimental-websocket'],
  },
});
