import { detectLanguage } from '../../text/detect-language.ts';
import type { Language } from '../../text/language.ts';
import { type BothSides, isSurelyBilingual, splitBilingualLine } from './bilingual-line.ts';
import { unfoldLine } from './unfold-line.ts';

/** One line of an interleaved text, by itself. */
export interface Line {
  readonly text: string;
  /** Marked as a heading with `#`. */
  readonly heading: boolean;
  /** undefined for a line of neither language. */
  readonly language: Language | undefined;
  /** What it would be as a line of both languages. */
  readonly both: BothSides | undefined;
  /** Both beyond doubt. */
  readonly surelyBoth: boolean;
  /** Lines between two blank lines have the same number. */
  readonly block: number;
}

/** With those that word processors write inside of a paragraph. */
const LINE_ENDS = /[\n\v\f\u0085\u2028\u2029]/;
const HEADING = /^#{1,6}[ \t]+/;

/** How many lines are not blank; told before anything is made of them. */
export function countLines(body: string): number {
  return body.split(LINE_ENDS).reduce((sum, raw) => (raw.trim() === '' ? sum : sum + 1), 0);
}

/** Every line that is not blank. */
export function readLines(body: string): Line[] {
  const lines: Line[] = [];
  const isWholeText = !body.trim().includes('\n');
  let block = 0;
  for (const raw of body.split(LINE_ENDS)) {
    const trimmed = raw.trim();
    if (trimmed === '') block += 1;
    else {
      for (const unfolded of unfoldLine(trimmed, isWholeText)) lines.push(toLine(unfolded, block));
    }
  }
  return lines;
}

function toLine(trimmed: string, block: number): Line {
  const heading = HEADING.test(trimmed);
  const text = trimmed.replace(HEADING, '');
  const both = splitBilingualLine(text);
  return {
    text,
    heading,
    language: detectLanguage(text),
    both,
    surelyBoth: both !== undefined && isSurelyBilingual(text, both),
    block,
  };
}
