import { existsSync, readFileSync } from 'node:fs';

/** How many tests of one run went how. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Of those that passed, how many did so only when tried again. */
  readonly retried: number;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
}

/**
 * A runner that ends badly without a failed test (a file that does not load, an error outside of every
 * test, no report at all) counts as one failure.
 */
function orOneFailure(tally: Tally, exitCode: number): Tally {
  return exitCode !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

export const NOTHING: Tally = { passed: 0, failed: 0, skipped: 0, retried: 0 };

export function tallyVitest(report: string, exitCode: number): Tally {
  if (!existsSync(report)) return { ...NOTHING, failed: 1 };
  const found = JSON.parse(readFileSync(report, 'utf8')) as VitestReport;
  const tally = {
    passed: found.numPassedTests,
    failed: found.numFailedTests,
    skipped: found.numPendingTests + found.numTodoTests,
    retried: 0,
  };
  return orOneFailure(tally, exitCode);
}

export function tallyPlaywright(report: string, exitCode: number): Tally {
  if (!existsSync(report)) return { ...NOTHING, failed: 1 };
  const { stats } = JSON.parse(readFileSync(report, 'utf8')) as PlaywrightReport;
  const { expected, unexpected, flaky, skipped } = stats;
  return orOneFailure(
    { passed: expected + flaky, failed: unexpected, skipped, retried: flaky },
    exitCode,
  );
}

export function addTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, tally) => ({
      passed: sum.passed + tally.passed,
      failed: sum.failed + tally.failed,
      skipped: sum.skipped + tally.skipped,
      retried: sum.retried + tally.retried,
    }),
    NOTHING,
  );
}
