import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkPublished } from '../../../src/cli/conform/check-published.ts';
import { measureOracle } from '../../../src/cli/conform/measure-oracle.ts';
import { readVectorFile, type VectorFile } from '../../../src/cli/conform/vector-file.ts';

const ROOT = join(import.meta.dirname, '../../..');
const SHARED = join(ROOT, '../shared/data/fsrs/vectors-dev.json');
const OWN = join(import.meta.dirname, 'conform-own-vectors.json');

function readVectors(path: string): VectorFile {
  const file = readVectorFile(readFileSync(path, 'utf8'));
  if (!file.ok) throw new Error(file.error);
  return file.value;
}

const TSX = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
const COMMAND = join(ROOT, 'src/cli/conform-fsrs.ts');
const run = (...files: string[]) =>
  spawnSync(process.execPath, [TSX, COMMAND, ...files], { encoding: 'utf8' });

describe('our own vectors', () => {
  it('hold within their tolerance', () => {
    const { oracle } = readVectors(OWN);
    const errors = measureOracle(oracle);
    expect(errors).toMatchObject({ cases: 2, reviews: 7 });
    expect(errors.worstStabilityRelative).toBeLessThan(oracle.tolerance.s_rel);
    expect(errors.worstDifficultyAbsolute).toBeLessThan(oracle.tolerance.d_abs);
    expect(errors.worstIntervalRelative).toBeLessThan(oracle.tolerance.interval_rel);
  });

  it('hold one by one', () => {
    const { published } = readVectors(OWN);
    expect(published.map((vector) => [vector.id, checkPublished(vector)])).toEqual(
      published.map(({ id }) => [id, true]),
    );
  });

  it('fail where one number is wrong', () => {
    const { published } = readVectors(OWN);
    const leech = { id: 'leech_threshold', lapses_threshold_met: [[8, 8, false]] };
    expect(checkPublished(leech)).toBe(false);
    expect(checkPublished({ id: published[0]?.id ?? '' })).toBe(false);
    expect(checkPublished({ id: 'not_known' })).toBeUndefined();
  });

  it('show every difference from an oracle that is wrong', () => {
    const { oracle } = readVectors(OWN);
    const [first] = oracle.cases;
    const [review] = first?.reviews ?? [];
    if (first === undefined || review === undefined) throw new Error('no review');
    const wrong = { ...review, s: review.s * 2, d: review.d + 1 };
    const errors = measureOracle({ ...oracle, cases: [{ ...first, reviews: [wrong] }] });
    expect(errors.worstStabilityRelative).toBeCloseTo(0.5, 6);
    expect(errors.worstDifficultyAbsolute).toBeCloseTo(1, 6);
  });
});

describe('the command', () => {
  let folder: string;
  const put = (name: string, text: string) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'conform-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('prints one line and succeeds within tolerance', () => {
    const { stdout, status } = run(OWN);
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(JSON.parse(stdout)).toMatchObject({ cases: 2, reviews: 7, withinTolerance: true });
    expect(status).toBe(0);
  });

  it('fails outside tolerance, and still prints the figures', () => {
    const file = readVectors(OWN);
    const tolerance = { s_rel: 0, d_abs: 0, interval_rel: 0 };
    const { stdout, status } = run(
      put('tight.json', JSON.stringify({ oracle: { ...file.oracle, tolerance } })),
    );
    expect(JSON.parse(stdout)).toMatchObject({ withinTolerance: false });
    expect(status).toBe(1);
  });

  it.each([
    ['no file', () => [], 'Name a file'],
    ['a missing file', () => ['/nowhere/vectors.json'], 'cannot be read'],
    ['a file that is not JSON', () => [put('text.json', 'hello')], 'not JSON'],
    ['a file without cases', () => [put('empty.json', '{"oracle": {}}')], 'oracle.'],
    [
      'a case without its parameters',
      () => {
        const { oracle } = readVectors(OWN);
        return [put('none.json', JSON.stringify({ oracle: { ...oracle, params: [] } }))];
      },
      'no parameter set',
    ],
  ])('says what is wrong with %s', (_, files, sentence) => {
    const { stdout, stderr, status } = run(...files());
    expect(stderr).toContain(sentence);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stdout).toBe('');
    expect(status).toBe(1);
  });
});

describe.runIf(existsSync(SHARED))('the shared vectors', () => {
  it('hold, all 200 cases and all 12 published ones', () => {
    const { oracle, published } = readVectors(SHARED);
    const errors = measureOracle(oracle);
    expect(errors).toMatchObject({ cases: 200, reviews: 1282 });
    expect(errors.worstStabilityRelative).toBeLessThanOrEqual(oracle.tolerance.s_rel);
    expect(errors.worstDifficultyAbsolute).toBeLessThanOrEqual(oracle.tolerance.d_abs);
    expect(errors.worstIntervalRelative).toBeLessThanOrEqual(oracle.tolerance.interval_rel);
    expect(published).toHaveLength(12);
    for (const vector of published)
      expect([vector.id, checkPublished(vector)]).toEqual([vector.id, true]);
  });
});
