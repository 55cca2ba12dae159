import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

export const PROJECT = fileURLToPath(new URL('..', import.meta.url));
export const DIST = fileURLToPath(new URL('../dist', import.meta.url));

/** Builds the app into `dist`; throws if it does not build. */
export async function buildApp(): Promise<void> {
  await build({ root: PROJECT, logLevel: 'warn' });
  if (!existsSync(`${DIST}/index.html`)) throw new Error('build: there is no dist/index.html');
}
