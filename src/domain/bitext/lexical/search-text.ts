import { bandFromAnchors } from './anchor-band.ts';
import { findAnchors } from './anchors.ts';
import type { Band } from './band.ts';
import { searchBand } from './bead-posteriors.ts';
import { scoreBeads } from './bead-score.ts';
import {
  BEAD_SHAPES,
  type BeadShape,
  COARSE_SHAPES,
  COARSE_SIDE,
  LONGEST_SIDE,
} from './bead-shapes.ts';
import { candidatePosteriors, choosePath, linkCandidates, pathBeads } from './choose-path.ts';
import { weighEvidence } from './evidence.ts';
import { MIXTURE, WEIGHTS } from './fitted-model.ts';
import { learnEntries } from './learn-entries.ts';
import type { PathBead } from './path-bead.ts';
import type { HitSource } from './row-hits.ts';
import { widenBand } from './widen-band.ts';
import { weighWordOrder } from './word-order.ts';
import { type OnPart, type OnShare, workStages } from './work-stages.ts';

/** Shorter texts repeat too little to learn words from. */
const LEAST_ROWS_TO_LEARN = 100;
/** Columns that the second search looks at beside those that the first found likely. */
const SECOND_MARGIN = 2;
/** Shares of the time that the three searches take. */
const STAGES = [0.5, 0.35, 0.15];

/**
 * The best path through a text, found in three searches: a coarse one, one of all shapes near its path,
 * and one among the beads that are likely at all, which can afford to look at the order of the words.
 */
export function searchText(source: HitSource, onShare?: OnShare): PathBead[] {
  const [coarse, close, last] = workStages(onShare, STAGES);
  const { text, candidates } = findCandidates(source, coarse, close);
  const order = weighWordOrder(text, candidates, MIXTURE, last);
  const score = candidates.score.map((own, bead) => own + WEIGHTS.wordOrder * (order[bead] ?? 0));
  const beads = { ...candidates, score };
  const links = linkCandidates(beads);
  const posteriors = candidatePosteriors(beads, links);
  return pathBeads(beads, choosePath(links, posteriors), posteriors);
}

/** The beads that are likely at all, scored without the order of their words. */
export function findCandidates(source: HitSource, onCoarse?: OnPart, onClose?: OnPart) {
  const { text, band } = lookClosely(source, onCoarse);
  const { evidence, search } = searchOnce(text, band, CLOSE, onClose);
  return { text, evidence, candidates: search.candidates };
}

/** The first search, over the common shapes alone: where to look closely, with words learned. */
function lookClosely(text: HitSource, onPart?: OnPart): { text: HitSource; band: Band } {
  const rows = text.english.count;
  const columns = text.chinese.count;
  const band = bandFromAnchors(findAnchors(text), rows, columns);
  const { path, likely } = searchOnce(text, band, COARSE, onPart).search;
  const entries = rows < LEAST_ROWS_TO_LEARN ? text.entries : learnEntries(text, path);
  return { text: { ...text, entries }, band: widenBand(likely, columns, SECOND_MARGIN) };
}

interface Thoroughness {
  readonly shapes: readonly BeadShape[];
  readonly reach: number;
}

const COARSE: Thoroughness = { shapes: COARSE_SHAPES, reach: COARSE_SIDE };
const CLOSE: Thoroughness = { shapes: BEAD_SHAPES, reach: LONGEST_SIDE };

/** One search of a band; reckoning the evidence and finding the path take about as long. */
function searchOnce(text: HitSource, band: Band, { shapes, reach }: Thoroughness, onPart?: OnPart) {
  const [weighing, searching] = workStages((share) => onPart?.(share, 1), [0.5, 0.5]);
  const evidence = weighEvidence(text, band, MIXTURE, reach, weighing);
  const score = scoreBeads(text, evidence, WEIGHTS);
  return { evidence, search: searchBand(band, score, shapes, searching) };
}
