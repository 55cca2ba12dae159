import type { Language } from '../text/language.ts';
import type { Segment } from '../text/segment.ts';
import { splitSentences } from '../text/split-sentences.ts';
import type { Bead, SegmentRange } from './bead.ts';
import { joinLines } from './bead-text.ts';
import type { ParagraphPair } from './paragraph-pair.ts';
import type { SegmentAligner } from './segment-aligner.ts';
import type { SentencePair } from './sentence-pair.ts';

/** The sentence pairs of one paragraph pair, in order; no surer than the paragraph pair itself. */
export function pairSentences(
  paragraph: ParagraphPair,
  index: number,
  align: SegmentAligner,
): SentencePair[] {
  const { en, zh, heading } = paragraph;
  const pair = (sides: { en: string; zh: string }, confidence = 1): SentencePair => ({
    ...sides,
    paragraph: index,
    heading,
    confidence: confidence * paragraph.confidence,
  });
  const english = splitSentences(en, 'en');
  const chinese = splitSentences(zh, 'zh');
  if (english.length === 0) return chinese.map((one) => pair({ en: '', zh: cut(zh, one) }));
  if (chinese.length === 0) return english.map((one) => pair({ en: cut(en, one), zh: '' }));
  return beadsOf(en, english, zh, chinese, align).map((bead) =>
    pair(
      {
        en: stretch(en, english, bead.source, 'en'),
        zh: stretch(zh, chinese, bead.target, 'zh'),
      },
      bead.confidence,
    ),
  );
}

function beadsOf(
  en: string,
  english: readonly Segment[],
  zh: string,
  chinese: readonly Segment[],
  align: SegmentAligner,
): Bead[] {
  if (english.length === 1 && chinese.length === 1) {
    return [{ source: [0, 1], target: [0, 1], confidence: 1 }];
  }
  return align({
    source: english.map((segment) => cut(en, segment)),
    target: chinese.map((segment) => cut(zh, segment)),
    sourceLanguage: 'en',
  });
}

function cut(text: string, { start, end }: Segment): string {
  return text.slice(start, end);
}

/** Segments of a bead as they stand in the paragraph; only line ends are taken out. */
function stretch(
  text: string,
  segments: readonly Segment[],
  [start, end]: SegmentRange,
  language: Language,
): string {
  const [first, last] = [segments[start], segments[end - 1]];
  if (first === undefined || last === undefined || end <= start) return '';
  return joinLines(text.slice(first.start, last.end), language);
}
