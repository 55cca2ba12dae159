import { detectLanguage } from '../../text/detect-language.ts';
import { joinLines } from '../bead-text.ts';
import type { Block } from './reading.ts';

const HEADING = /^#{1,6}[ \t]+/;
const SENTENCE_END = /[.!?:;…"'”’)\]。！？：；」』）]$/;
/** Lines of a paragraph that a program has broken are about equally long, between these. */
const BROKEN_LINE = { least: 40, most: 90 };
/** Of the lines of such a text, this share ends within a sentence. */
const BROKEN_SHARE = 0.4;

/**
 * The paragraphs of a plain text of one language: its lines, or the stretches between blank lines where
 * the lines are broken at a fixed width, as in old e-mail and Project Gutenberg.
 */
export function toBlocks(text: string): Block[] {
  const paragraphs = text.split(/\n[^\S\n]*\n\s*/).map(linesOf);
  const isBroken = hasBrokenLines(paragraphs);
  const blocks = isBroken ? paragraphs.map(unbroken) : paragraphs.flat();
  return blocks
    .filter((block) => block !== '')
    .map((block) => ({ text: block.replace(HEADING, ''), heading: HEADING.test(block) }));
}

function unbroken(lines: readonly string[]): string {
  const text = lines.join('\n');
  return joinLines(text, detectLanguage(text) ?? 'en');
}

function linesOf(paragraph: string): string[] {
  return paragraph
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function hasBrokenLines(paragraphs: readonly (readonly string[])[]): boolean {
  const inner = paragraphs.flatMap((lines) => lines.slice(0, -1));
  const broken = inner.filter(
    (line) =>
      line.length >= BROKEN_LINE.least &&
      line.length <= BROKEN_LINE.most &&
      !SENTENCE_END.test(line),
  );
  return inner.length >= 3 && broken.length / inner.length >= BROKEN_SHARE;
}
