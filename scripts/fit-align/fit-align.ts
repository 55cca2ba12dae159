/**
 * Fits the weights of the aligner by words and prints cross-validated figures (leave one chapter out).
 * usage: tsx scripts/fit-align/fit-align.ts DIR [--lexicon FILE] [--rounds N]
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { choosePath } from '../../src/domain/bitext/lexical/choose-path.ts';
import { WEIGHTS } from '../../src/domain/bitext/lexical/fitted-model.ts';
import { readLexicon } from '../../src/domain/bitext/lexical/read-lexicon.ts';
import { LEXICON_FILE } from '../ensure-lexicon.ts';
import { type Chapter, readChapters } from './chapters.ts';
import { deleteLines, insertChapter, seededRandom } from './damage.ts';
import { crossValidateConfidence, fitConfidence } from './fit-confidence.ts';
import { fitWeights, latticePosteriors } from './fit-weights.ts';
import { buildLattice, fromVector, type Lattice, toVector } from './lattice.ts';
import { f1, isRight } from './path-score.ts';
import { ROUGH_WEIGHTS } from './rough-weights.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    lexicon: { type: 'string', default: LEXICON_FILE },
    rounds: { type: 'string', default: '60' },
    share: { type: 'string', default: '0.2' },
  },
});
const chapters = readChapters(positionals[0] ?? '');
const lexicon = readLexicon(readFileSync(values.lexicon));
const rounds = Number(values.rounds);
/** How much a damaged chapter counts against a clean one. */
const DAMAGED_SHARE = Number(values.share);
const random = seededRandom(7);
const versions: Record<string, Chapter[]> = {
  clean: chapters,
  'Chinese deleted': chapters.map((chapter) => deleteLines(chapter, 'chinese', 0.1, random)),
  'English deleted': chapters.map((chapter) => deleteLines(chapter, 'english', 0.1, random)),
  'English inserted': chapters.map((chapter, index) =>
    insertChapter(chapter, 'english', other(index)),
  ),
  'Chinese inserted': chapters.map((chapter, index) =>
    insertChapter(chapter, 'chinese', other(index)),
  ),
};
function other(index: number): Chapter {
  return chapters[(index + 1) % chapters.length] as Chapter;
}
const lattices = Object.entries(versions).map(([name, texts]) => ({
  name,
  texts: texts.map((chapter) => buildLattice(chapter, lexicon)),
}));
const rough = toVector(ROUGH_WEIGHTS);
const fit = (left: number, start: Float64Array, count: number): Float64Array => {
  const kept = (_: Lattice, index: number): boolean => index !== left;
  const all = lattices.filter(
    ({ name }) => name === 'clean' || (DAMAGED_SHARE > 0 && name.endsWith('deleted')),
  );
  return fitWeights(
    all.flatMap(({ texts }) => texts.filter(kept)),
    all.flatMap(({ name, texts }) =>
      texts.filter(kept).map(() => (name === 'clean' ? 1 : DAMAGED_SHARE)),
    ),
    start,
    rough,
    count,
  );
};
const fitted = fit(-1, rough, rounds);
const held = chapters.map((_, index) => fit(index, rough, rounds));
const choose = (lattice: Lattice, weights: Float64Array) => {
  const beads = latticePosteriors(lattice, weights);
  return { lattice, beads, path: choosePath(lattice.links, beads) };
};
for (const { name, texts } of lattices) {
  const score = (weights: (index: number) => Float64Array): string =>
    f1(texts.map((lattice, index) => choose(lattice, weights(index)))).toFixed(4);
  const figures = {
    present: score(() => toVector(WEIGHTS)),
    fitted: score(() => fitted),
    heldOut: score((index) => held[index] ?? fitted),
  };
  console.log(name, JSON.stringify(figures));
}
const judged = (lattices[0]?.texts ?? []).flatMap((text, chapter) => {
  const { lattice, beads, path } = choose(text, held[chapter] ?? fitted);
  return path.map((bead) => ({
    chapter,
    posterior: beads[bead] ?? 0,
    isRight: isRight(lattice, bead),
  }));
});
console.log('confidence, held out', JSON.stringify(crossValidateConfidence(judged)));
console.log('calibration', JSON.stringify(fitConfidence(judged)));
console.log('weights', JSON.stringify(fromVector(fitted)));
