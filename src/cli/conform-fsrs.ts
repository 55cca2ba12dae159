/**
 * `npm run --silent conform:fsrs -- FILE`: our scheduling against recorded vectors, as one JSON line.
 * Exit status 1 where a difference is over the file's own tolerance, a published vector fails, or the
 * file cannot be read.
 */
import { readFileSync } from 'node:fs';
import { checkPublished } from './conform/check-published.ts';
import { measureOracle, type OracleErrors } from './conform/measure-oracle.ts';
import {
  type Oracle,
  type PublishedVector,
  readVectorFile,
  type VectorFile,
} from './conform/vector-file.ts';

function fail(sentence: string): never {
  process.stderr.write(`conform:fsrs: ${sentence}\n`);
  process.exit(1);
}

function readFile(path: string | undefined): VectorFile {
  if (path === undefined) fail('Name a file: npm run --silent conform:fsrs -- FILE');
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    fail(`${path} cannot be read.`);
  }
  const file = readVectorFile(text);
  if (!file.ok) fail(`${path} is not a file of FSRS vectors. ${file.error}`);
  return file.value;
}

function isWithin(errors: OracleErrors, { tolerance }: Oracle): boolean {
  return (
    errors.worstStabilityRelative <= tolerance.s_rel &&
    errors.worstDifficultyAbsolute <= tolerance.d_abs &&
    errors.worstIntervalRelative <= tolerance.interval_rel
  );
}

function countPublished(vectors: readonly PublishedVector[]) {
  const counts = { passed: 0, failed: 0, unknown: 0 };
  for (const vector of vectors) {
    const holds = checkPublished(vector);
    counts[holds === undefined ? 'unknown' : holds ? 'passed' : 'failed'] += 1;
    if (holds !== true) {
      const what = holds === undefined ? 'is not known here' : 'does not hold';
      process.stderr.write(`conform:fsrs: ${vector.id} ${what}.\n`);
    }
  }
  return counts;
}

function measure(oracle: Oracle): OracleErrors {
  try {
    return measureOracle(oracle);
  } catch (cause) {
    fail(cause instanceof Error ? cause.message : String(cause));
  }
}

const { oracle, published } = readFile(process.argv[2]);
const errors = measure(oracle);
const counts = countPublished(published);
const withinTolerance = isWithin(errors, oracle);
process.stdout.write(`${JSON.stringify({ ...errors, published: counts, withinTolerance })}\n`);
process.exitCode = withinTolerance && counts.failed === 0 ? 0 : 1;
