import type { SentencePair } from '../sentence-pair.ts';
import type { EditRow } from './edit-row.ts';

/** Beads under it are about a quarter of all and hold four in five of the wrong ones (docs/alignment.md). */
const DOUBTFUL_BELOW = 0.8;

/** Whether a bead should be looked at; a gap too, whose sentence may belong to a neighbour. */
export function isDoubtful({ confidence }: Pick<SentencePair, 'confidence'>): boolean {
  return confidence < DOUBTFUL_BELOW;
}

export function countDoubtful(rows: readonly EditRow[]): number {
  return rows.reduce((count, row) => count + (isDoubtful(row) ? 1 : 0), 0);
}

/**
 * The place of the nearest doubtful row after a place, or before it; past the end it goes on from the
 * other one. Undefined if no other row is doubtful.
 */
export function nextDoubtful(
  rows: readonly EditRow[],
  after: number,
  step: 1 | -1 = 1,
): number | undefined {
  for (let way = 1; way < rows.length; way += 1) {
    const at = (after + way * step + rows.length * 2) % rows.length;
    const row = rows[at];
    if (row !== undefined && isDoubtful(row)) return at;
  }
  return undefined;
}
