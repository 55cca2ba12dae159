import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CandidateBeads } from '../../../../../src/domain/bitext/lexical/candidate-beads.ts';
import {
  candidatePosteriors,
  choosePath,
  linkCandidates,
} from '../../../../../src/domain/bitext/lexical/choose-path.ts';
import { SPARED_AFTER_GAP } from '../../../../../src/domain/bitext/lexical/gap-runs.ts';
import { LEAST_WORTH } from '../../../../../src/domain/bitext/lexical/path-bead.ts';

const SHAPES = [
  [1, 1],
  [1, 2],
  [2, 1],
  [0, 1],
  [1, 0],
] as const;

/** All beads of a small text with random scores, some of them left out. */
const texts = fc
  .record({
    rows: fc.integer({ min: 0, max: 3 }),
    columns: fc.integer({ min: 0, max: 3 }),
    scores: fc.array(fc.double({ min: -4, max: 4, noNaN: true }), { minLength: 80, maxLength: 80 }),
    dropped: fc.array(fc.integer({ min: 0, max: 11 }), { minLength: 80, maxLength: 80 }),
  })
  .map(({ rows, columns, scores, dropped }): CandidateBeads => {
    const beads: { row: number; column: number; english: number; chinese: number }[] = [];
    for (let row = 0; row <= rows; row += 1) {
      for (let column = 0; column <= columns; column += 1) {
        for (const [english, chinese] of SHAPES) {
          const fits = row + english <= rows && column + chinese <= columns;
          // Beads of one side alone stay, so that there always is a path.
          const stays = english * chinese === 0 || dropped[beads.length] !== 0;
          if (fits && stays) beads.push({ row, column, english, chinese });
        }
      }
    }
    return {
      count: beads.length,
      rows,
      columns,
      row: Int32Array.from(beads, (bead) => bead.row),
      column: Int32Array.from(beads, (bead) => bead.column),
      english: Uint8Array.from(beads, (bead) => bead.english),
      chinese: Uint8Array.from(beads, (bead) => bead.chinese),
      score: Float64Array.from(beads, (_, index) => scores[index] ?? 0),
    };
  });

/** Every path from the first border to the last, by trying all. */
function allPaths(beads: CandidateBeads, row = 0, column = 0): number[][] {
  if (row === beads.rows && column === beads.columns) return [[]];
  return Array.from({ length: beads.count }, (_, bead) => bead)
    .filter((bead) => beads.row[bead] === row && beads.column[bead] === column)
    .flatMap((bead) =>
      allPaths(beads, row + (beads.english[bead] ?? 0), column + (beads.chinese[bead] ?? 0)).map(
        (rest) => [bead, ...rest],
      ),
    );
}

const isGap = (beads: CandidateBeads, bead: number | undefined): boolean =>
  bead !== undefined && (beads.english[bead] === 0 || beads.chinese[bead] === 0);

/** The score of a whole path: its beads', and what gaps after gaps are spared. */
const scoreOf = (beads: CandidateBeads, path: readonly number[]): number =>
  sum(
    path.map((bead, place) => {
      const isRun = isGap(beads, bead) && isGap(beads, path[place - 1]);
      return (beads.score[bead] ?? 0) + (isRun ? SPARED_AFTER_GAP : 0);
    }),
  );

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

describe('choosePath among candidates', () => {
  it('finds the posteriors and the path that trying all paths finds', () => {
    fc.assert(
      fc.property(texts, (beads) => {
        const links = linkCandidates(beads);
        const posteriors = candidatePosteriors(beads, links);
        const paths = allPaths(beads);
        const odds = paths.map((path) => Math.exp(scoreOf(beads, path)));
        for (let bead = 0; bead < beads.count; bead += 1) {
          const through = sum(odds.filter((_, index) => paths[index]?.includes(bead)));
          expect(posteriors[bead]).toBeCloseTo(through / sum(odds), 4);
        }
        const worth = (path: readonly number[]) =>
          sum(path.map((bead) => (posteriors[bead] ?? 0) - LEAST_WORTH));
        const chosen = choosePath(links, posteriors);
        expect(worth(chosen)).toBeCloseTo(Math.max(...paths.map(worth)), 9);
        expect(paths.map((path) => path.join(' '))).toContain(chosen.join(' '));
      }),
    );
  });
});
