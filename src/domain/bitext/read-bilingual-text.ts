import { err, ok, type Result } from '../../shared/result.ts';
import { cleanText } from '../text/clean-text.ts';
import { decodeText } from '../text/decode-text.ts';
import { detectChineseScript } from '../text/detect-chinese-script.ts';
import type { Encoding } from '../text/encoding.ts';
import type { ImportError } from '../text/import-error.ts';
import type { ChineseScript } from '../text/language.ts';
import { pairSentences } from './pair-sentences.ts';
import type { PairOrder, ParagraphPair } from './paragraph-pair.ts';
import { MOST_PAIRS, readInterleaved } from './readers/interleaved.ts';
import type { SentencePair } from './sentence-pair.ts';

/** A longer paragraph is no paragraph, and would take minutes to split and align. */
export const LONGEST_PARAGRAPH = 300_000;

/** What the learner says about the source, where what was recognised is wrong. */
export interface ReadingWishes {
  readonly encoding?: Encoding;
  readonly order?: PairOrder;
}

/** What was recognised, to be said in words. */
export interface Recognised {
  readonly order: PairOrder;
  readonly lines: number;
  /** Only of bytes. */
  readonly encoding?: Encoding;
  /** Characters that could not be read. */
  readonly replaced: number;
}

export interface AlignedBitext {
  readonly pairs: readonly SentencePair[];
  readonly chineseScript: ChineseScript;
  /** From front matter or the first heading. */
  readonly title?: string;
  readonly recognised: Recognised;
}

export type OnProgress = (done: number, total: number) => void;

/**
 * The whole way from what was pasted or opened to sentence pairs, in the order of the text.
 *
 * @param source a text, or the bytes of a file
 * @param onProgress paragraphs done of all; called about once in a hundred
 */
export function readBilingualText(
  source: string | Uint8Array,
  wishes: ReadingWishes = {},
  onProgress: OnProgress = () => undefined,
): Result<AlignedBitext, ImportError> {
  const decoded =
    typeof source === 'string' ? ok({ ...cleanText(source) }) : decodeText(source, wishes.encoding);
  if (!decoded.ok) return decoded;
  const { text, replaced } = decoded.value;
  const read = readInterleaved(text, wishes.order);
  if (!read.ok) return read;
  const { paragraphs, order, lines, frontMatter } = read.value;
  const pairs = pairAll(paragraphs, onProgress);
  if (!pairs.ok) return pairs;
  const encoding = 'encoding' in decoded.value ? { encoding: decoded.value.encoding } : {};
  const title = frontMatter.get('title') ?? firstHeading(paragraphs);
  return ok({
    pairs: pairs.value,
    chineseScript: detectChineseScript(paragraphs.map((paragraph) => paragraph.zh).join('')),
    ...(title === undefined ? {} : { title }),
    recognised: { order, lines, replaced, ...encoding },
  });
}

function pairAll(
  paragraphs: readonly ParagraphPair[],
  onProgress: OnProgress,
): Result<SentencePair[], ImportError> {
  const every = Math.max(1, Math.ceil(paragraphs.length / 100));
  const pairs: SentencePair[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const length = Math.max(paragraph.en.length, paragraph.zh.length);
    if (length > LONGEST_PARAGRAPH)
      return err({ kind: 'too-long', length, limit: LONGEST_PARAGRAPH });
    for (const pair of pairSentences(paragraph, index)) pairs.push(pair);
    if (pairs.length > MOST_PAIRS) {
      return err({ kind: 'too-many', sentences: pairs.length, limit: MOST_PAIRS });
    }
    if (index % every === 0) onProgress(index, paragraphs.length);
  }
  return ok(pairs);
}

function firstHeading(paragraphs: readonly ParagraphPair[]): string | undefined {
  const [first] = paragraphs;
  return first?.heading === true && first.en !== '' ? first.en : undefined;
}
