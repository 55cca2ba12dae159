import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { buildApp, PROJECT } from './build-app.ts';
import { addTallies, NOTHING, type Tally, tallyPlaywright, tallyVitest } from './test-tally.ts';

const USAGE = 'npm test [-- unit|e2e [names of files ...]]';
const CACHE = `${PROJECT}node_modules/.cache/duizhao`;

interface Runner {
  readonly name: string;
  readonly program: string;
  readonly args: readonly string[];
  readonly report: string;
  readonly read: (report: string, exitCode: number) => Tally;
}

const RUNNERS: Readonly<Record<'unit' | 'e2e', Runner>> = {
  unit: {
    name: 'unit, property and storage tests (Vitest)',
    program: 'node_modules/vitest/vitest.mjs',
    args: [
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${CACHE}/unit-report.json`,
    ],
    report: `${CACHE}/unit-report.json`,
    read: tallyVitest,
  },
  e2e: {
    name: 'end-to-end tests on the built app (Playwright)',
    program: 'node_modules/@playwright/test/cli.js',
    args: ['test', '--config=tests/e2e/playwright.config.ts'],
    report: `${CACHE}/e2e-report.json`,
    read: tallyPlaywright,
  },
};

function run(runner: Runner, filters: readonly string[]): Tally {
  console.log(`\n== ${runner.name}`);
  // A report of an earlier run must not be counted if this run dies before it writes its own.
  rmSync(runner.report, { force: true });
  const { status } = spawnSync(process.execPath, [runner.program, ...runner.args, ...filters], {
    cwd: PROJECT,
    stdio: 'inherit',
  });
  return runner.read(runner.report, status ?? 1);
}

async function runEndToEnd(filters: readonly string[]): Promise<Tally> {
  console.log('\n== build');
  try {
    await buildApp();
  } catch (cause) {
    console.error(cause instanceof Error ? cause.message : cause);
    return { ...NOTHING, failed: 1 };
  }
  return run(RUNNERS.e2e, filters);
}

async function main(): Promise<void> {
  const [part, ...filters] = process.argv.slice(2);
  if (part !== undefined && part !== 'unit' && part !== 'e2e') {
    throw new Error(`There is no part "${part}". Usage: ${USAGE}`);
  }
  const unit = part === 'e2e' ? [] : [run(RUNNERS.unit, filters)];
  const endToEnd = part === 'unit' ? [] : [await runEndToEnd(filters)];
  const { passed, failed, skipped, retried } = addTallies([...unit, ...endToEnd]);
  if (passed + failed === 0) console.error('No test ran.');
  if (skipped > 0) console.log(`\n${skipped} skipped (named above)`);
  if (retried > 0) console.log(`\n${retried} passed only when tried again (named above as flaky)`);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}

main().catch((cause: unknown) => {
  console.error(cause instanceof Error ? cause.message : cause);
  process.exitCode = 1;
});
