import type { Bead, SegmentRange } from '../../domain/bitext/bead.ts';
import type { SentencePair } from '../../domain/bitext/sentence-pair.ts';

/** `en<TAB>zh`; white space inside becomes a plain space. */
export function pairToTsvLine({ en, zh }: SentencePair): string {
  return [en, zh].map((side) => side.replace(/[\t\n\r]+/g, ' ')).join('\t');
}

export function pairToJsonLine(pair: SentencePair): string {
  return JSON.stringify(pair);
}

const numbers = ([start, end]: SegmentRange): string =>
  `[${Array.from({ length: end - start }, (_, index) => start + index).join(',')}]`;

/** `[0,1]:[0]`: 0-based line numbers of both sides. */
export function beadToLine({ source, target }: Bead): string {
  return `${numbers(source)}:${numbers(target)}`;
}
