import type { Bead } from '../bead.ts';
import { bandFromAnchors } from './anchor-band.ts';
import { findAnchors } from './anchors.ts';
import type { Band } from './band.ts';
import { findBestPath, type PathBead } from './bead-posteriors.ts';
import { scoreBeads } from './bead-score.ts';
import { calibrate } from './calibrate.ts';
import { weighEvidence } from './evidence.ts';
import { MIXTURE, WEIGHTS } from './fitted-model.ts';
import { learnEntries } from './learn-entries.ts';
import type { Lexicon } from './lexicon.ts';
import { bandAroundPath } from './path-band.ts';
import { prepareText } from './prepare-text.ts';
import type { HitSource } from './row-hits.ts';

/** Two sides of a bitext, each in reading order. */
export interface LexicalTask {
  readonly english: readonly string[];
  readonly chinese: readonly string[];
  readonly lexicon: Lexicon;
}

/** Shorter texts repeat too little to learn words from. */
const LEAST_ROWS_TO_LEARN = 100;
const SECOND_MARGIN = 4;

/**
 * Beads (source English, target Chinese) that cover every segment of both sides exactly once, in
 * order, each with its confidence. Pure; time and memory grow linearly with the text.
 * How it works: docs/alignment.md.
 */
export function alignLexically({ english, chinese, lexicon }: LexicalTask): Bead[] {
  const rows = english.length;
  const columns = chinese.length;
  const text = prepareText(english, chinese, lexicon);
  const first = findPath(text, bandFromAnchors(findAnchors(text), rows, columns));
  if (rows < LEAST_ROWS_TO_LEARN) return first.map(toBead);
  const taught = { ...text, entries: learnEntries(text, first) };
  return findPath(taught, bandAroundPath(first, rows, columns, SECOND_MARGIN)).map(toBead);
}

function findPath(text: HitSource, band: Band): PathBead[] {
  const evidence = weighEvidence(text, band, MIXTURE);
  return findBestPath(band, scoreBeads(text, band, evidence, WEIGHTS));
}

function toBead({ row, column, english, chinese, posterior }: PathBead): Bead {
  return {
    source: [row, row + english],
    target: [column, column + chinese],
    confidence: calibrate(posterior),
  };
}
