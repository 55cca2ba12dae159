import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildApp, PROJECT } from '../../../scripts/build-app.ts';
import { type Figure, figure } from '../figure.ts';
import { readFaultTable } from './fault-table.ts';

/** Runs the tests that docs/faults.md names, and counts the faults all of whose tests pass. */
export async function faultFigures(print: (figure: Figure) => void): Promise<void> {
  const faults = readFaultTable(readFileSync(join(PROJECT, 'docs/faults.md'), 'utf8'));
  const files = [...new Set(faults.flatMap((fault) => fault.files))];
  await buildApp();
  const passed = new Set([
    ...passedFiles('vitest/vitest.mjs', ['run', '--reporter=json'], files, false, vitestFiles),
    ...passedFiles(
      '@playwright/test/cli.js',
      ['test', '--config=tests/e2e/playwright.config.ts', '--reporter=json'],
      files,
      true,
      playwrightFiles,
    ),
  ]);
  const shown = faults.filter(
    ({ files: named, isWhole }) => isWhole && named.every((file) => passed.has(file)),
  );
  for (const { no, fault } of faults.filter((one) => !shown.includes(one))) {
    console.error(`not shown: fault ${no}, ${fault}`);
  }
  print(figure('faults all of whose tests pass', faults.length, shown.length));
}

function passedFiles(
  program: string,
  args: readonly string[],
  files: readonly string[],
  isInBrowser: boolean,
  read: (report: never) => string[],
): string[] {
  const wanted = files.filter((file) => file.startsWith('e2e/') === isInBrowser);
  const out = mkdtempSync(join(tmpdir(), 'duizhao-faults-'));
  const report = join(out, 'report.json');
  const command = [join(PROJECT, 'node_modules', program), ...args];
  if (!isInBrowser) command.push(`--outputFile=${report}`);
  spawnSync(process.execPath, [...command, ...wanted.map((file) => `tests/${file}`)], {
    cwd: PROJECT,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  });
  const passed = read(JSON.parse(readFileSync(report, 'utf8')) as never);
  rmSync(out, { recursive: true });
  return wanted.filter((file) => passed.includes(file));
}

interface VitestReport {
  readonly testResults: readonly { readonly name: string; readonly status: string }[];
}

function vitestFiles({ testResults }: VitestReport): string[] {
  return testResults
    .filter(({ status }) => status === 'passed')
    .map(({ name }) => name.slice(name.indexOf('/tests/') + '/tests/'.length));
}

interface PlaywrightSuite {
  readonly file: string;
  readonly specs?: readonly { readonly ok: boolean }[];
  readonly suites?: readonly PlaywrightSuite[];
}

function playwrightFiles({ suites }: { readonly suites: readonly PlaywrightSuite[] }): string[] {
  return suites.filter(isPassed).map(({ file }) => `e2e/${file}`);
}

function isPassed({ specs = [], suites = [] }: PlaywrightSuite): boolean {
  return specs.every(({ ok }) => ok) && suites.every(isPassed);
}
