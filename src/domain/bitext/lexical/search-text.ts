import { bandFromAnchors } from './anchor-band.ts';
import { findAnchors } from './anchors.ts';
import type { Band } from './band.ts';
import { type Search, searchBand } from './bead-posteriors.ts';
import { scoreBeads } from './bead-score.ts';
import { BEAD_SHAPES, COARSE_SHAPES, COARSE_SIDE, LONGEST_SIDE } from './bead-shapes.ts';
import { weighEvidence } from './evidence.ts';
import { MIXTURE, WEIGHTS } from './fitted-model.ts';
import { learnEntries } from './learn-entries.ts';
import type { HitSource } from './row-hits.ts';
import { widenBand } from './widen-band.ts';

/** Shorter texts repeat too little to learn words from. */
const LEAST_ROWS_TO_LEARN = 100;
/** Columns that the second search looks at beside those that the first found likely. */
const SECOND_MARGIN = 2;

/** The best path through a text, found in two searches: a coarse one, and one near its path. */
export function searchText(source: HitSource): Search {
  const { text, band } = lookClosely(source);
  const evidence = weighEvidence(text, band, MIXTURE, LONGEST_SIDE);
  return searchBand(band, scoreBeads(text, evidence, WEIGHTS), BEAD_SHAPES);
}

/** The first search, over the common shapes alone: where to look closely, with words learned. */
export function lookClosely(text: HitSource): { text: HitSource; band: Band } {
  const rows = text.english.count;
  const columns = text.chinese.count;
  const band = bandFromAnchors(findAnchors(text), rows, columns);
  const evidence = weighEvidence(text, band, MIXTURE, COARSE_SIDE);
  const first = searchBand(band, scoreBeads(text, evidence, WEIGHTS), COARSE_SHAPES);
  const entries = rows < LEAST_ROWS_TO_LEARN ? text.entries : learnEntries(text, first.path);
  return { text: { ...text, entries }, band: widenBand(first.likely, columns, SECOND_MARGIN) };
}
