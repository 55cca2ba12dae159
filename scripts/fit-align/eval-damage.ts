/**
 * Scores the aligners by words and by length on damaged texts: strict F1 of each.
 * usage: tsx scripts/fit-align/eval-damage.ts DIR [--lexicon FILE]
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Bead } from '../../src/domain/bitext/bead.ts';
import { readLexicon } from '../../src/domain/bitext/lexical/read-lexicon.ts';
import { segmentAligner } from '../../src/domain/bitext/segment-aligner.ts';
import { LEXICON_FILE } from '../ensure-lexicon.ts';
import { type AlignedPair, scoreAlignments } from '../score-alignments.ts';
import { type Chapter, readChapters } from './chapters.ts';
import {
  deleteLines,
  insertChapter,
  inTraditional,
  mergeLines,
  type Side,
  seededRandom,
  withoutFinalMarks,
} from './damage.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { lexicon: { type: 'string', default: LEXICON_FILE } },
});
const chapters = readChapters(positionals[0] ?? '');
const lexicon = readLexicon(readFileSync(values.lexicon));
const SHARE = 0.1;

const damages: Record<string, (chapter: Chapter, index: number) => Chapter> = {
  'as they are': (chapter) => chapter,
  ...forBothSides('10 % deleted', (chapter, side, index) =>
    deleteLines(chapter, side, SHARE, seededRandom(index + 1)),
  ),
  ...forBothSides('10 % merged', (chapter, side, index) =>
    mergeLines(chapter, side, SHARE, seededRandom(index + 1)),
  ),
  ...forBothSides('foreign chapter', (chapter, side, index) =>
    insertChapter(chapter, side, chapters[(index + 1) % chapters.length] ?? chapter),
  ),
  'traditional characters': (chapter) => inTraditional(chapter, lexicon),
  'no final marks': withoutFinalMarks,
};

function forBothSides(
  name: string,
  damage: (chapter: Chapter, side: Side, index: number) => Chapter,
): Record<string, (chapter: Chapter, index: number) => Chapter> {
  return Object.fromEntries(
    (['english', 'chinese'] as const).map((side) => [
      `${name}, ${side}`,
      (chapter, index) => damage(chapter, side, index),
    ]),
  );
}

for (const [name, damage] of Object.entries(damages)) {
  const texts = chapters.map(damage);
  console.log(name, JSON.stringify({ words: f1(texts, true), length: f1(texts, false) }));
}
console.log('sides swapped', JSON.stringify({ words: f1(chapters, true, true) }));

/** @param isSwapped whether the Chinese side is given as the source */
function f1(texts: readonly Chapter[], byWords: boolean, isSwapped = false): number {
  const align = segmentAligner(byWords ? lexicon : undefined);
  const scored = texts.map(({ english, chinese, gold }) => {
    const beads = isSwapped
      ? align({ source: chinese, target: english, sourceLanguage: 'zh' }).map(swap)
      : align({ source: english, target: chinese, sourceLanguage: 'en' });
    return {
      gold: gold.map((bead) => pairOf(bead.english, bead.chinese)),
      test: beads.map(({ source, target }) => pairOf(source, target)),
    };
  });
  return scoreAlignments(scored).strict.f1;
}

function swap(bead: Bead): Bead {
  return { ...bead, source: bead.target, target: bead.source };
}

function pairOf(english: readonly [number, number], chinese: readonly [number, number]) {
  const pair: AlignedPair = { english: range(english), chinese: range(chinese), confidence: 1 };
  return pair;
}

function range([start, end]: readonly [number, number]): number[] {
  return Array.from({ length: end - start }, (_, offset) => start + offset);
}
