import { err, ok, type Result } from '../../../shared/result.ts';
import type { ImportError } from '../../text/import-error.ts';
import { lengthCost } from '../length-cost.ts';
import { ENGLISH_CHINESE } from '../length-model.ts';
import type { PairOrder, ParagraphPair } from '../paragraph-pair.ts';
import { readFrontMatter } from './front-matter.ts';
import { isHeading } from './is-heading.ts';
import { countLines, type Line, readLines } from './line.ts';
import { pairLines } from './pair-lines.ts';

/** An interleaved text, read. */
export interface InterleavedText {
  readonly paragraphs: readonly ParagraphPair[];
  readonly order: PairOrder;
  /** Lines that are not blank, front matter left out. */
  readonly lines: number;
  readonly frontMatter: ReadonlyMap<string, string>;
}

const GAP_COST = 6;
/** In nats: a text begins with the second half of a pair about once in twenty. */
const MID_PAIR_COST = 3;
/** More sentence pairs are no text that anybody learns; a long novel has 20,000. */
export const MOST_PAIRS = 200_000;

/**
 * Reads a text in which English and Chinese take turns: by lines or blocks of lines, in either order,
 * with or without blank lines, both on one line here and there.
 *
 * @param wanted the order, where the learner says it
 * @returns `empty`, `too-many`, or `one-language` with the one that is missing
 */
export function readInterleaved(
  text: string,
  wanted?: PairOrder,
): Result<InterleavedText, ImportError> {
  const { fields, body } = readFrontMatter(text);
  const count = countLines(body);
  if (count > 2 * MOST_PAIRS) {
    return err({ kind: 'too-many', sentences: Math.ceil(count / 2), limit: MOST_PAIRS });
  }
  const lines = readLines(body);
  if (lines.length === 0) return err({ kind: 'empty' });
  const missing = missingLanguage(lines);
  if (missing !== undefined) return err(missing);
  const { order, pairs } = bestOrder(lines, wanted);
  const paragraphs = pairs.map((pair) => ({ ...pair, heading: isHeading(pair) }));
  return ok({ paragraphs, order, lines: lines.length, frontMatter: fields });
}

function missingLanguage(lines: readonly Line[]): ImportError | undefined {
  const has = (language: 'en' | 'zh'): boolean =>
    lines.some((line) => line.language === language || line.both !== undefined);
  const [english, chinese] = [has('en'), has('zh')];
  if (english && chinese) return undefined;
  if (!english && !chinese) return { kind: 'empty' };
  return { kind: 'one-language', missing: english ? 'zh' : 'en' };
}

/** The order in which lengths fit and gaps are few; that of the first line unless the other is clearly better. */
function bestOrder(lines: readonly Line[], wanted: PairOrder | undefined) {
  const first = orderOfFirst(lines);
  if (wanted !== undefined) return { order: wanted, pairs: pairLines(lines, wanted) };
  const other: PairOrder = first === 'en-zh' ? 'zh-en' : 'en-zh';
  const [asFirst, asOther] = [pairLines(lines, first), pairLines(lines, other)];
  return costOf(asOther) + MID_PAIR_COST < costOf(asFirst)
    ? { order: other, pairs: asOther }
    : { order: first, pairs: asFirst };
}

/** A line that may hold both languages begins with the one that its text begins with. */
function orderOfFirst(lines: readonly Line[]): PairOrder {
  const first = lines.find((line) => line.language !== undefined);
  return (first?.both?.first ?? first?.language) === 'zh' ? 'zh-en' : 'en-zh';
}

function costOf(pairs: readonly ParagraphPair[]): number {
  return pairs.reduce((sum, { en, zh }) => {
    if (en === '' || zh === '') return sum + GAP_COST;
    return sum + Math.min(GAP_COST, lengthCost(en.length, zh.length, ENGLISH_CHINESE));
  }, 0);
}
