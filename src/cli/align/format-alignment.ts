import type { Bead, SegmentRange } from '../../domain/bitext/bead.ts';
import type { SentencePair } from '../../domain/bitext/sentence-pair.ts';
import { TMX_FOOT, TMX_HEAD, toTmxUnit } from '../../domain/bitext/writers/tmx.ts';
import type { Language } from '../../domain/text/language.ts';
import { splitSentences } from '../../domain/text/split-sentences.ts';

/** How pairs are written, by the name of the format; a text that ends with a line end. */
export const PAIR_FORMATS: ReadonlyMap<string, (pairs: readonly SentencePair[]) => string> =
  new Map([
    ['tsv', (pairs) => toLines(pairs.map(pairToTsvLine))],
    ['jsonl', (pairs) => toLines(pairs.map((pair) => JSON.stringify(pair)))],
    ['tmx', (pairs) => `${TMX_HEAD}${pairs.map(toTmxUnit).join('')}${TMX_FOOT}`],
    ['align', (pairs) => beadsToLines(beadsOfPairs(pairs))],
  ]);

/** `[0,1]:[0]` each: 0-based numbers of the segments of both sides. */
export function beadsToLines(beads: readonly Bead[]): string {
  return toLines(beads.map(({ source, target }) => `${numbers(source)}:${numbers(target)}`));
}

/** `en<TAB>zh`; white space inside becomes a plain space. */
function pairToTsvLine({ en, zh }: SentencePair): string {
  return [en, zh].map((side) => side.replace(/[\t\n\r]+/g, ' ')).join('\t');
}

/** The pairs as beads over the sentences of the English and the Chinese side. */
function beadsOfPairs(pairs: readonly SentencePair[]): Bead[] {
  let [en, zh] = [0, 0];
  return pairs.map((pair) => {
    const source: SegmentRange = [en, en + sentences(pair.en, 'en')];
    const target: SegmentRange = [zh, zh + sentences(pair.zh, 'zh')];
    [en, zh] = [source[1], target[1]];
    return { source, target, confidence: pair.confidence };
  });
}

function sentences(text: string, language: Language): number {
  return splitSentences(text, language).length;
}

const toLines = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');

const numbers = ([start, end]: SegmentRange): string =>
  `[${Array.from({ length: end - start }, (_, index) => start + index).join(',')}]`;
