// @ts-check
// `node scripts/run.mjs NAME [arguments]`: installs what is missing, then runs scripts/NAME.ts, where NAME
// may lead elsewhere, as `../src/cli/fit` does. Works on a fresh clone, so nothing here may import what has
// to be installed first.
import { ensureInstalled } from './ensure-installed.mjs';

ensureInstalled();

const [name = ''] = process.argv.splice(2, 1);
const { register } = await import('tsx/esm/api');
register();
await import(new URL(`${name}.ts`, import.meta.url).href);
