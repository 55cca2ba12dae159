import { spawnSync } from 'node:child_process';
import { PROJECT } from '../build-app.ts';

export interface ToolRun {
  readonly exitCode: number;
  /** Both streams, in that order. */
  readonly output: string;
  readonly stdout: string;
}

/** Runs a tool of the project by the path of its program under node_modules. */
export function runTool(program: string, ...args: readonly string[]): ToolRun {
  const { status, stdout, stderr, error } = spawnSync(
    process.execPath,
    [`${PROJECT}node_modules/${program}`, ...args],
    { cwd: PROJECT, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
  );
  if (error !== undefined) throw error;
  return { exitCode: status ?? 1, output: `${stdout}${stderr}`, stdout };
}

/** The output of a tool that must succeed; throws it otherwise. */
export function mustRun(program: string, ...args: readonly string[]): string {
  const { exitCode, output } = runTool(program, ...args);
  if (exitCode !== 0) throw new Error(output.trim() || `${program} failed without a word`);
  return output;
}

/**
 * A number in a tool's output, such as the files that it looked at; throws if it is smaller than
 * `atLeast`: a checker that looked at nothing proves nothing.
 */
export function seenBy(output: string, pattern: RegExp, atLeast: number): number {
  const seen = Number(pattern.exec(output)?.[1] ?? 0);
  if (seen >= atLeast) return seen;
  throw new Error(`It looked at ${seen} files; there must be ${atLeast} or more.\n${output}`);
}
