// @ts-check
// `npm start`: works on a fresh clone, so it may not import anything that has to be installed.
import { ensureInstalled, runScript } from './ensure-installed.mjs';

ensureInstalled();
runScript('scripts/serve-app.ts');
