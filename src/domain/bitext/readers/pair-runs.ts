import { lengthCost } from '../length-cost.ts';
import { ENGLISH_CHINESE } from '../length-model.ts';
import type { PairOrder, ParagraphPair } from '../paragraph-pair.ts';
import type { Line } from './line.ts';

/** What it costs, in nats, to say that a line has no translation, or that two are one paragraph. */
const GAP_COST = 4;
const JOIN_COST = 2.5;
const SHARED_WORTH = 1.5;
/** The lines where the two runs meet belong together, more likely than not. */
const MEETING_COST = 3;
/** Longer runs that do not agree in number are one paragraph each: their sentences are aligned anyway. */
const LONGEST_RUN = 60;

/** A number or a Latin word: written the same on both sides. */
const ANCHORS = /\d+(?:[.,]\d+)*|\p{Script=Latin}{2,}/gu;

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

interface Step {
  readonly cost: number;
  readonly english: number;
  readonly chinese: number;
}

const SHAPES = [
  [1, 1],
  [1, 0],
  [0, 1],
  [2, 1],
  [1, 2],
  [3, 1],
  [1, 3],
] as const;

function fitLines(
  english: readonly Line[],
  chinese: readonly Line[],
  order: PairOrder,
): ParagraphPair[] {
  const width = chinese.length + 1;
  const steps: (Step | undefined)[] = [{ cost: 0, english: 0, chinese: 0 }];
  for (let cell = 1; cell < (english.length + 1) * width; cell += 1) {
    const [e, z] = [Math.floor(cell / width), cell % width];
    let best: Step | undefined;
    for (const [takenE, takenZ] of SHAPES) {
      const from = e >= takenE && z >= takenZ ? steps[cell - takenE * width - takenZ] : undefined;
      if (from === undefined) continue;
      const [ofE, ofZ] = [english.slice(e - takenE, e), chinese.slice(z - takenZ, z)];
      const isMeeting =
        order === 'en-zh'
          ? isOnly(ofE, ofZ, english.at(-1), chinese[0])
          : isOnly(ofZ, ofE, chinese.at(-1), english[0]);
      const cost = from.cost + stepCost(ofE, ofZ) + (isMeeting ? MEETING_COST : 0);
      if (best === undefined || cost < best.cost) best = { cost, english: takenE, chinese: takenZ };
    }
    steps[cell] = best;
  }
  const pairs: ParagraphPair[] = [];
  let [e, z] = [english.length, chinese.length];
  while (e + z > 0) {
    const step = steps[e * width + z];
    if (step === undefined) throw new Error('pairRuns: no way back');
    pairs.push(toPair(english.slice(e - step.english, e), chinese.slice(z - step.chinese, z)));
    e -= step.english;
    z -= step.chinese;
  }
  return pairs.toReversed();
}

function stepCost(english: readonly Line[], chinese: readonly Line[]): number {
  if (english.length === 0 || chinese.length === 0) return GAP_COST;
  const [en, zh] = [textOf(english), textOf(chinese)];
  const joined = english.length + chinese.length - 2;
  const length = lengthCost(Array.from(en).length, Array.from(zh).length, ENGLISH_CHINESE);
  return length + joined * JOIN_COST - SHARED_WORTH * sharedAnchors(en, zh);
}

/** Whether a step leaves a line without its partner that stands where the runs meet. */
function isOnly(
  first: readonly Line[],
  second: readonly Line[],
  lastOfFirst: Line | undefined,
  firstOfSecond: Line | undefined,
): boolean {
  if (second.length === 0) return first[0] === lastOfFirst;
  return first.length === 0 && second[0] === firstOfSecond;
}

function sharedAnchors(en: string, zh: string): number {
  const inEnglish = new Set(en.toLowerCase().match(ANCHORS) ?? []);
  const inChinese = new Set(zh.toLowerCase().match(ANCHORS) ?? []);
  return [...inChinese].filter((anchor) => inEnglish.has(anchor)).length;
}

function textOf(lines: readonly Line[]): string {
  return lines.map((line) => line.text).join('\n');
}

function toPair(english: readonly Line[], chinese: readonly Line[]): ParagraphPair {
  const lines = [...english, ...chinese];
  return {
    en: textOf(english),
    zh: textOf(chinese),
    heading: lines.some((line) => line.heading),
  };
}
