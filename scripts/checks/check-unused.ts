import { runTool, seenBy } from './run-tool.ts';

const LEAST_FILES = 100;

/** Files, exports and dependencies that nothing uses, and imports of what is not there. */
export function checkUnused(): string {
  // The table of its own work is the only place where the tool says how many files it read.
  const { exitCode, output } = runTool('knip/bin/knip.js', '--no-progress', '--performance');
  const [findings = '', table = ''] = output.split(/^(?=Name\s+size\s+min)/m);
  if (exitCode !== 0) throw new Error(findings.trim() || output);
  return `${seenBy(table, /getImportsAndExports\s+(\d+)/, LEAST_FILES)} files`;
}
