import { buildApp } from './build-app.ts';
import { EAGER_LIMIT_BYTES, eagerFiles, eagerGzipBytes } from './check-size.ts';
import { checkDependencies } from './checks/check-dependencies.ts';
import { checkLayers } from './checks/check-layers.ts';
import { checkLock } from './checks/check-lock.ts';
import { checkTypes } from './checks/check-types.ts';
import { checkUnused } from './checks/check-unused.ts';
import { mustRun, seenBy } from './checks/run-tool.ts';

const LEAST_FILES = 100;

function checkLint(): string {
  const output = mustRun('oxlint/bin/oxlint', '--type-aware', '--deny-warnings');
  return `${seenBy(output, /on (\d+) files/, LEAST_FILES)} files`;
}

function checkFormat(): string {
  const output = mustRun('@biomejs/biome/bin/biome', 'check', '--error-on-warnings');
  return `${seenBy(output, /Checked (\d+) files/, LEAST_FILES)} files`;
}

async function checkSize(): Promise<string> {
  await buildApp();
  const [files, bytes] = [await eagerFiles(), await eagerGzipBytes()];
  const figures = `${(bytes / 1000).toFixed(1)} kB gzip of ${EAGER_LIMIT_BYTES / 1000} kB in ${files.length} files`;
  if (bytes > EAGER_LIMIT_BYTES) throw new Error(`Eager JavaScript is ${figures}`);
  return figures;
}

/** What `npm run check` does, in order. Each says what it looked at, or throws what is wrong. */
const CHECKS: Readonly<Record<string, () => string | Promise<string>>> = {
  types: checkTypes,
  lint: checkLint,
  format: checkFormat,
  layers: checkLayers,
  'unused code': checkUnused,
  'bundle size': checkSize,
  'lock file': checkLock,
  dependencies: checkDependencies,
};

async function passes(name: string, check: () => string | Promise<string>): Promise<boolean> {
  const start = performance.now();
  const seconds = () => `${((performance.now() - start) / 1000).toFixed(1)} s`;
  try {
    const looked = await check();
    console.log(`ok      ${name.padEnd(12)} ${looked} (${seconds()})`);
    return true;
  } catch (cause) {
    console.log(`FAILED  ${name.padEnd(12)} (${seconds()})`);
    console.log(cause instanceof Error ? cause.message : cause);
    return false;
  }
}

const only = process.argv[2];
const chosen = Object.entries(CHECKS).filter(([name]) => only === undefined || name === only);
if (chosen.length === 0) {
  throw new Error(`There is no check "${only}"; there are: ${Object.keys(CHECKS).join(', ')}`);
}
let failures = 0;
for (const [name, check] of chosen) {
  if (!(await passes(name, check))) failures += 1;
}
console.log(failures === 0 ? 'All checks pass.' : `${failures} of ${chosen.length} checks failed.`);
process.exitCode = failures === 0 ? 0 : 1;
