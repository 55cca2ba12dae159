import { alignByCost, type RangeCost } from '../align-by-cost.ts';
import { PARAGRAPH_SHAPES } from '../bead-shapes.ts';
import type { PairOrder, ParagraphPair } from '../paragraph-pair.ts';
import type { Line } from './line.ts';
import { lineMatchCost, weighLine } from './line-match.ts';

/** In nats: the lines where the two runs meet belong together, more likely than not. */
const MEETING_COST = 3;
/** Longer runs that do not agree in number are one paragraph each: their sentences are aligned anyway. */
const LONGEST_RUN = 5_000;

/**
 * Pairs the lines of an English run with those of the Chinese run beside it: one by one where there
 * are as many, else so that lengths and shared words fit best, with gaps and joined lines.
 */
export function pairRuns(
  english: readonly Line[],
  chinese: readonly Line[],
  order: PairOrder,
): ParagraphPair[] {
  if (english.length === chinese.length) {
    return english.map((line, index) => toPair([line], chinese.slice(index, index + 1)));
  }
  if (english.length === 0) return chinese.map((line) => toPair([], [line]));
  if (chinese.length === 0) return english.map((line) => toPair([line], []));
  if (Math.max(english.length, chinese.length) > LONGEST_RUN) return [toPair(english, chinese)];
  return fitLines(english, chinese, order);
}

function fitLines(
  english: readonly Line[],
  chinese: readonly Line[],
  order: PairOrder,
): ParagraphPair[] {
  const weighedEnglish = english.map(weighLine);
  const weighedChinese = chinese.map(weighLine);
  const isMeetingGap = meetingGap(english.length, chinese.length, order);
  const cost: RangeCost = (fromEnglish, toEnglish, fromChinese, toChinese) => {
    if (fromEnglish === toEnglish || fromChinese === toChinese)
      return isMeetingGap(toEnglish, toChinese, fromEnglish === toEnglish) ? MEETING_COST : 0;
    return lineMatchCost(
      weighedEnglish.slice(fromEnglish, toEnglish),
      weighedChinese.slice(fromChinese, toChinese),
    );
  };
  return alignByCost(english.length, chinese.length, cost, PARAGRAPH_SHAPES).map((bead) =>
    toPair(english.slice(...bead.source), chinese.slice(...bead.target), bead.confidence),
  );
}

/** Tells of a gap whether its line stands where the runs meet: last of the first, first of the second. */
function meetingGap(english: number, chinese: number, order: PairOrder) {
  const englishAtMeeting = order === 'en-zh' ? english : 1;
  const chineseAtMeeting = order === 'en-zh' ? 1 : chinese;
  return (toEnglish: number, toChinese: number, isChinese: boolean): boolean =>
    isChinese ? toChinese === chineseAtMeeting : toEnglish === englishAtMeeting;
}

function textOf(lines: readonly Line[]): string {
  return lines.map((line) => line.text).join('\n');
}

function toPair(english: readonly Line[], chinese: readonly Line[], confidence = 1): ParagraphPair {
  const lines = [...english, ...chinese];
  return {
    en: textOf(english),
    zh: textOf(chinese),
    heading: lines.some((line) => line.heading),
    confidence,
  };
}
