import { err, ok, type Result } from '../../shared/result.ts';
import { detectChineseScript } from '../text/detect-chinese-script.ts';
import type { Encoding } from '../text/encoding.ts';
import type { ImportError } from '../text/import-error.ts';
import type { ChineseScript } from '../text/language.ts';
import { pairSource } from './pair-source.ts';
import { pairTwoSources } from './pair-two-sources.ts';
import type { PairedSources, ReadingTools, SourceShape } from './paired-sources.ts';
import type { PairOrder } from './paragraph-pair.ts';
import {
  type BitextSource,
  type ReadingWishes,
  type ReadSource,
  readSource,
} from './read-source.ts';
import { MOST_PAIRS } from './readers/interleaved.ts';
import type { PairBeside, SourceFormat } from './readers/reading.ts';
import type { SentencePair } from './sentence-pair.ts';

/** What was recognised, to be said in words. */
export interface Recognised {
  readonly shape: SourceShape;
  /** Of each source. */
  readonly formats: readonly SourceFormat[];
  /** Only of an interleaved text. */
  readonly order?: PairOrder;
  /** Lines, paragraphs, rows or captions of each source. */
  readonly counts: readonly number[];
  /** Only of bytes, one for each source. */
  readonly encodings: readonly Encoding[];
  /** Characters that could not be read. */
  readonly replaced: number;
}

export interface AlignedBitext {
  readonly pairs: readonly SentencePair[];
  readonly chineseScript: ChineseScript;
  /** From front matter, the file, or the first heading. */
  readonly title?: string;
  readonly recognised: Recognised;
  /** What a file of this program says of pairs beside their sides. */
  readonly beside?: readonly PairBeside[];
}

/**
 * The whole way from what was pasted or opened to sentence pairs, in the order of the text.
 *
 * @param sources one that holds both languages, or two of one language each, in either order
 */
export function readBitext(
  sources: readonly BitextSource[],
  wishes: ReadingWishes,
  tools: ReadingTools,
): Result<AlignedBitext, ImportError> {
  const read: ReadSource[] = [];
  for (const source of sources) {
    const one = readSource(source, wishes);
    if (!one.ok) return one;
    read.push(one.value);
  }
  const [first, second] = read;
  if (first === undefined) return err({ kind: 'empty' });
  const paired =
    second === undefined
      ? pairSource(first, wishes.order, tools)
      : pairTwoSources(first, second, tools);
  return paired.ok ? describe(read, paired.value) : paired;
}

function describe(
  read: readonly ReadSource[],
  { pairs, shape, order, counts, title, beside }: PairedSources,
): Result<AlignedBitext, ImportError> {
  if (pairs.length === 0) return err({ kind: 'empty' });
  if (pairs.length > MOST_PAIRS) {
    return err({ kind: 'too-many', sentences: pairs.length, limit: MOST_PAIRS });
  }
  const name = title ?? firstHeading(pairs);
  return ok({
    pairs,
    chineseScript: detectChineseScript(pairs.map((pair) => pair.zh).join('')),
    ...(name === undefined ? {} : { title: name }),
    ...(beside === undefined ? {} : { beside }),
    recognised: {
      shape,
      formats: read.map((source) => source.format),
      ...(order === undefined ? {} : { order }),
      counts,
      encodings: read.flatMap(({ encoding }) => (encoding === undefined ? [] : [encoding])),
      replaced: read.reduce((sum, source) => sum + source.replaced, 0),
    },
  });
}

function firstHeading([first]: readonly SentencePair[]): string | undefined {
  return first?.heading === true && first.en !== '' ? first.en : undefined;
}
