import type { Bead } from '../bead.ts';
import { bandFromAnchors } from './anchor-band.ts';
import { findAnchors } from './anchors.ts';
import type { Band } from './band.ts';
import { type PathBead, type Search, searchBand } from './bead-posteriors.ts';
import { scoreBeads } from './bead-score.ts';
import { BEAD_SHAPES, COARSE_SHAPES, COARSE_SIDE, LONGEST_SIDE } from './bead-shapes.ts';
import { calibrate } from './calibrate.ts';
import { weighEvidence } from './evidence.ts';
import { MIXTURE, WEIGHTS } from './fitted-model.ts';
import { learnEntries } from './learn-entries.ts';
import type { Lexicon } from './lexicon.ts';
import { prepareText } from './prepare-text.ts';
import type { HitSource } from './row-hits.ts';
import { widenBand } from './widen-band.ts';

/** Two sides of a bitext, each in reading order. */
export interface LexicalTask {
  readonly english: readonly string[];
  readonly chinese: readonly string[];
  readonly lexicon: Lexicon;
}

/** Shorter texts repeat too little to learn words from. */
const LEAST_ROWS_TO_LEARN = 100;
/** Columns that the second search looks at beside those that the first found likely. */
const SECOND_MARGIN = 2;

/**
 * Beads (source English, target Chinese) that cover every segment of both sides exactly once, in
 * order, each with its confidence. Pure; time and memory grow linearly with the text.
 * How it works: docs/alignment.md.
 */
export function alignLexically({ english, chinese, lexicon }: LexicalTask): Bead[] {
  const text = prepareText(english, chinese, lexicon);
  return searchText(text).path.map(toBead);
}

function searchText(text: HitSource): Search {
  const rows = text.english.count;
  const columns = text.chinese.count;
  const first = searchCoarsely(text, bandFromAnchors(findAnchors(text), rows, columns));
  const entries = rows < LEAST_ROWS_TO_LEARN ? text.entries : learnEntries(text, first.path);
  return searchFinely({ ...text, entries }, widenBand(first.likely, columns, SECOND_MARGIN));
}

/** Over the common shapes alone, to know where to look closely. */
function searchCoarsely(text: HitSource, band: Band): Search {
  const evidence = weighEvidence(text, band, MIXTURE, COARSE_SIDE);
  return searchBand(band, scoreBeads(text, evidence, WEIGHTS), COARSE_SHAPES);
}

function searchFinely(text: HitSource, band: Band): Search {
  const evidence = weighEvidence(text, band, MIXTURE, LONGEST_SIDE);
  return searchBand(band, scoreBeads(text, evidence, WEIGHTS), BEAD_SHAPES);
}

function toBead({ row, column, english, chinese, posterior }: PathBead): Bead {
  return {
    source: [row, row + english],
    target: [column, column + chinese],
    confidence: calibrate(posterior),
  };
}
