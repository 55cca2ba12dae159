import type { Language } from '../text/language.ts';
import { splitSentences } from '../text/split-sentences.ts';
import type { Bead, SegmentRange } from './bead.ts';
import { joinLines, joinParts } from './bead-text.ts';
import type { ReadingTools } from './paired-sources.ts';
import type { Block } from './readers/reading.ts';
import type { SentencePair } from './sentence-pair.ts';

/** A sentence of one side, and where it stands in its document. */
interface PlacedSegment {
  readonly text: string;
  readonly opensBlock: boolean;
  readonly heading: boolean;
}

/**
 * The sentence pairs of two documents that translate each other, whatever their paragraphs: all
 * sentences are aligned at once, so that chapters missing on one side shift nothing.
 */
export function alignDocuments(
  english: readonly Block[],
  chinese: readonly Block[],
  { align, onProgress }: ReadingTools,
): SentencePair[] {
  const [en, zh] = [placeSegments(english, 'en'), placeSegments(chinese, 'zh')];
  const total = en.length + zh.length;
  const beads = align(
    { source: en.map(textOf), target: zh.map(textOf), sourceLanguage: 'en' },
    (share) => onProgress?.(Math.round(share * total), total),
  );
  let paragraph = -1;
  return beads.map((bead) => {
    if (opensParagraph(bead, en, zh) || paragraph < 0) paragraph += 1;
    const [ofEnglish, ofChinese] = [en.slice(...bead.source), zh.slice(...bead.target)];
    return {
      en: joinParts(ofEnglish.map(textOf), 'en'),
      zh: joinParts(ofChinese.map(textOf), 'zh'),
      paragraph,
      heading: [...ofEnglish, ...ofChinese].every((segment) => segment.heading),
      confidence: bead.confidence,
    };
  });
}

const textOf = ({ text }: PlacedSegment): string => text;

function placeSegments(blocks: readonly Block[], language: Language): PlacedSegment[] {
  return blocks.flatMap(({ text, heading }) =>
    splitSentences(text, language).map(({ start, end }, index) => ({
      text: joinLines(text.slice(start, end), language),
      opensBlock: index === 0,
      heading,
    })),
  );
}

/** Paragraphs are those of the English side; the Chinese ones where it has nothing. */
function opensParagraph(
  { source, target }: Bead,
  en: readonly PlacedSegment[],
  zh: readonly PlacedSegment[],
): boolean {
  const opens = ([start, end]: SegmentRange, side: readonly PlacedSegment[]): boolean =>
    side.slice(start, end).some((segment) => segment.opensBlock);
  return source[1] > source[0] ? opens(source, en) : opens(target, zh);
}
