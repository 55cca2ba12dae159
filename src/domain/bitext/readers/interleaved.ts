import { err, ok, type Result } from '../../../shared/result.ts';
import type { ImportError } from '../../text/import-error.ts';
import { lengthCost } from '../length-cost.ts';
import { ENGLISH_CHINESE } from '../length-model.ts';
import type { PairOrder, ParagraphPair } from '../paragraph-pair.ts';
import { readFrontMatter } from './front-matter.ts';
import { isHeading } from './is-heading.ts';
import { type Line, readLines } from './line.ts';
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

/**
 * Reads a text in which English and Chinese take turns: by lines or blocks of lines, in either order,
 * with or without blank lines, both on one line here and there.
 *
 * @param wanted the order, where the learner says it
 * @returns `empty`, or `one-language` with the one that is missing
 */
export function readInterleaved(
  text: string,
  wanted?: PairOrder,
): Result<InterleavedText, ImportError> {
  const { fields, body } = readFrontMatter(text);
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

/** The order in which lengths fit and gaps are few; by the first line where both do as well. */
function bestOrder(lines: readonly Line[], wanted: PairOrder | undefined) {
  const first: PairOrder =
    lines.find((line) => line.language !== undefined)?.language === 'zh' ? 'zh-en' : 'en-zh';
  if (wanted !== undefined) return { order: wanted, pairs: pairLines(lines, wanted) };
  const other: PairOrder = first === 'en-zh' ? 'zh-en' : 'en-zh';
  const [asFirst, asOther] = [pairLines(lines, first), pairLines(lines, other)];
  return costOf(asOther) < costOf(asFirst)
    ? { order: other, pairs: asOther }
    : { order: first, pairs: asFirst };
}

function costOf(pairs: readonly ParagraphPair[]): number {
  return pairs.reduce((sum, { en, zh }) => {
    if (en === '' || zh === '') return sum + GAP_COST;
    return sum + Math.min(GAP_COST, lengthCost(en.length, zh.length, ENGLISH_CHINESE));
  }, 0);
}
