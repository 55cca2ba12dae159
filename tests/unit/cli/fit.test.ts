import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRevlog } from '../../../src/cli/fit/read-revlog.ts';
import { runFit } from '../../../src/cli/fit/run-fit.ts';
import { DEFAULT_PARAMETERS } from '../../../src/domain/reviews/default-parameters.ts';
import { LEARNERS, simulateLearner } from '../../support/synthetic-learner.ts';

const ROOT = join(import.meta.dirname, '../../..');
const HEADER = 'card_id,review_time,review_rating,review_duration';
/** The learning days of the synthetic learner begin at midnight. */
const MIDNIGHT = ['--day-start', '0'];

let folder: string;
let lines: readonly string[];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fit-'));
  const { rows } = simulateLearner({
    truth: LEARNERS[1]?.truth ?? [],
    scheduler: DEFAULT_PARAMETERS,
    desiredRetention: 0.9,
    days: 60,
    newPerDay: 15,
    seed: 5,
  });
  lines = Array.from(
    { length: rows.count },
    (_, row) => `${rows.card[row]},${rows.order[row]},${rows.grade[row]},4200`,
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(content: string): string {
  const path = join(folder, 'reviews.csv');
  writeFileSync(path, content);
  return path;
}

const fit = (content: string, ...words: string[]) =>
  runFit([write(content), ...(words.length > 0 ? words : MIDNIGHT)], () => 0);

const csv = (rows: readonly string[]): string => [HEADER, ...rows, ''].join('\n');

describe('fit', () => {
  it('prints one JSON line', () => {
    const { exitCode, stdout, stderr } = fit(csv(lines));
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout.trim().split('\n')).toHaveLength(1);
    const result = JSON.parse(stdout);
    expect(result).toMatchObject({ reviews: lines.length, ignored: 0, duplicates: 0, kept: true });
    expect(result.items).toBeGreaterThan(400);
    expect(result.parameters).toHaveLength(21);
    expect(result.logLoss.after).toBeLessThan(result.logLoss.before);
    expect(result.rmse.after).toBeGreaterThan(0);
  });

  it('is the same for lines in another order, with quotes, CRLF and a byte order mark', () => {
    const { stdout } = fit(csv(lines));
    const quoted = lines.toReversed().map((line) => `"${line.replaceAll(',', '","')}"`);
    expect(fit(`\uFEFF${[HEADER, ...quoted].join('\r\n')}`).stdout).toBe(stdout);
  });

  it('drops duplicates and other ratings, and counts them', () => {
    const plain = JSON.parse(fit(csv(lines)).stdout);
    const more = [...lines, ...lines.slice(0, 30), '1,1700000000000,0,1', '2,1700000000000,5,1'];
    expect(JSON.parse(fit(csv(more)).stdout)).toEqual({ ...plain, duplicates: 30, ignored: 2 });
  });

  it('counts days by the offset and the hour that are named', () => {
    const plain = JSON.parse(fit(csv(lines)).stdout);
    // Two hours of either cancel each other out.
    const shifted = fit(csv(lines), '--day-start', '2', '--timezone', '120');
    expect(JSON.parse(shifted.stdout)).toEqual(plain);
  });

  it.each([
    [0, 4, [0, 1, 2]],
    [0, 0, [0, 2, 2]],
    [480, 4, [1, 2, 3]],
    [-300, 4, [0, 1, 2]],
  ])('with %i minutes and %i o’clock begins days at %j', (utcOffset, rolloverHour, days) => {
    const at = [20, 48 + 1, 48 + 20].map((hours) => hours * 3_600_000);
    const text = csv(at.map((time) => `7,${time},3,900`));
    const { rows } = readRevlog(text, { utcOffset, rolloverHour });
    expect([...rows.day.subarray(0, 3)]).toEqual(days);
  });

  it.each([
    ['an empty file', '', 'empty'],
    ['a header alone', `${HEADER}\n`, 'no review'],
    ['no column of ratings', 'card_id,review_time\n1,2\n', 'review_rating'],
    ['no column of cards', 'review_time,review_rating\n1,2\n', 'card_id'],
    ['a time that is no number', `${HEADER}\n1,NaN,3,1\n`, 'Line 2: review_time'],
    ['a rating that is missing', `${HEADER}\n1,1700000000000\n`, 'Line 2: review_rating'],
    ['a time beyond all calendars', `${HEADER}\n1,1e300,3,1\n`, 'no time'],
    ['a card without a name', `${HEADER}\n,1700000000000,3,1\n`, 'card_id'],
    ['too few reviews', `${HEADER}\n1,1700000000000,3,1\n`, '400 are missing'],
  ])('refuses %s with a sentence', (_, content, sentence) => {
    const { exitCode, stdout, stderr } = fit(content);
    expect(exitCode).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain(sentence);
  });

  it('refuses words that it does not know', () => {
    const path = write(csv(lines));
    for (const words of [[], [path, path], [path, '--day-start', '24'], [path, '--bogus']]) {
      expect(runFit(words, () => 0)).toMatchObject({ exitCode: 2, stdout: '' });
    }
    expect(runFit([join(folder, 'none.csv')], () => 0).exitCode).toBe(1);
  });

  it('runs as a command', () => {
    const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
    const path = write(csv(lines));
    const { status, stdout } = spawnSync(
      process.execPath,
      [tsx, join(ROOT, 'src/cli/fit.ts'), path],
      { encoding: 'utf8' },
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout).seconds).toBeGreaterThan(0);
  });
});
