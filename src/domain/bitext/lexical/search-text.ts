import { bandFromAnchors } from './anchor-band.ts';
import { findAnchors } from './anchors.ts';
import type { Band } from './band.ts';
import { searchBand } from './bead-posteriors.ts';
import { scoreBeads } from './bead-score.ts';
import { BEAD_SHAPES, COARSE_SHAPES, COARSE_SIDE, LONGEST_SIDE } from './bead-shapes.ts';
import { candidatePosteriors, choosePath, linkCandidates, pathBeads } from './choose-path.ts';
import { weighEvidence } from './evidence.ts';
import { MIXTURE, WEIGHTS } from './fitted-model.ts';
import { learnEntries } from './learn-entries.ts';
import type { PathBead } from './path-bead.ts';
import type { HitSource } from './row-hits.ts';
import { widenBand } from './widen-band.ts';
import { weighWordOrder } from './word-order.ts';

/** Shorter texts repeat too little to learn words from. */
const LEAST_ROWS_TO_LEARN = 100;
/** Columns that the second search looks at beside those that the first found likely. */
const SECOND_MARGIN = 2;

/**
 * The best path through a text, found in three searches: a coarse one, one of all shapes near its path,
 * and one among the beads that are likely at all, which can afford to look at the order of the words.
 */
export function searchText(source: HitSource): PathBead[] {
  const { text, candidates } = findCandidates(source);
  const order = weighWordOrder(text, candidates, MIXTURE);
  const score = candidates.score.map((own, bead) => own + WEIGHTS.wordOrder * (order[bead] ?? 0));
  const beads = { ...candidates, score };
  const links = linkCandidates(beads);
  const posteriors = candidatePosteriors(beads, links);
  return pathBeads(beads, choosePath(links, posteriors), posteriors);
}

/** The beads that are likely at all, scored without the order of their words. */
export function findCandidates(source: HitSource) {
  const { text, band } = lookClosely(source);
  const evidence = weighEvidence(text, band, MIXTURE, LONGEST_SIDE);
  const { candidates } = searchBand(band, scoreBeads(text, evidence, WEIGHTS), BEAD_SHAPES);
  return { text, evidence, candidates };
}

/** The first search, over the common shapes alone: where to look closely, with words learned. */
function lookClosely(text: HitSource): { text: HitSource; band: Band } {
  const rows = text.english.count;
  const columns = text.chinese.count;
  const band = bandFromAnchors(findAnchors(text), rows, columns);
  const evidence = weighEvidence(text, band, MIXTURE, COARSE_SIDE);
  const first = searchBand(band, scoreBeads(text, evidence, WEIGHTS), COARSE_SHAPES);
  const entries = rows < LEAST_ROWS_TO_LEARN ? text.entries : learnEntries(text, first.path);
  return { text: { ...text, entries }, band: widenBand(first.likely, columns, SECOND_MARGIN) };
}
