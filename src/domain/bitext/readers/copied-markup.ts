import { countLetters, type LetterCounts } from '../../text/detect-language.ts';
import { blockLines } from './block-lines.ts';
import { readHtmlBlocks } from './html-blocks.ts';
import type { Reading } from './reading.ts';

/** A browser writes every style into what it copies; markup longer than this is not looked at. */
const LONGEST_MARKUP = 50_000_000;
/** Of the lines and letters of the plain text, the markup must hold at least this share. */
const LEAST_SHARE = 0.6;

type Blocks = Extract<Reading, { kind: 'blocks' }>;

/**
 * The paragraphs of what was copied from a page, where its markup says more than its plain text does:
 * which lines are headings, what belongs to one paragraph, what is pinyin over a character.
 *
 * @param markup the clipboard's HTML
 * @param text the plain text that came with it, of which hardly anything may be lost
 * @returns undefined where the plain text is as good or better
 */
export function readCopiedMarkup(markup: string, text: string): Blocks | undefined {
  if (markup.length > LONGEST_MARKUP) return undefined;
  const { blocks, title } = readHtmlBlocks(markup);
  const plain = linesOf(text);
  const marked = blocks.flatMap((block) => linesOf(block.text));
  if (!holdsMost(marked, plain)) return undefined;
  const isPlain = blocks.every((block) => !block.heading && !block.text.includes('\n'));
  if (isPlain && marked.join('\n') === plain.join('\n')) return undefined;
  return blockLines(blocks) === '' ? undefined : { kind: 'blocks', blocks, title };
}

function holdsMost(marked: readonly string[], plain: readonly string[]): boolean {
  const [ours, theirs] = [lettersOf(marked), lettersOf(plain)];
  return (
    marked.length >= LEAST_SHARE * plain.length &&
    ours.han >= LEAST_SHARE * theirs.han &&
    ours.latinWords >= LEAST_SHARE * theirs.latinWords
  );
}

function lettersOf(lines: readonly string[]): LetterCounts {
  return lines.map(countLetters).reduce(
    (sum, { han, latinWords }) => ({
      han: sum.han + han,
      latinWords: sum.latinWords + latinWords,
    }),
    { han: 0, latinWords: 0 },
  );
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}
