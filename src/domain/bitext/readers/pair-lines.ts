import type { PairOrder, ParagraphPair } from '../paragraph-pair.ts';
import type { Line } from './line.ts';
import { type LinePart, type Run, toRuns } from './line-runs.ts';
import { pairRuns } from './pair-runs.ts';

/**
 * Paragraph pairs of an interleaved text in one order. Where blank lines set pairs apart, each block is
 * paired by itself, so that a missing translation is a gap and shifts nothing; a block of one language
 * goes with the next if that is of the other.
 */
export function pairLines(lines: readonly Line[], order: PairOrder): ParagraphPair[] {
  return unitsOf(lines).flatMap((unit) => pairParts(toRuns(unit, order), order));
}

function unitsOf(lines: readonly Line[]): (readonly Line[])[] {
  const blocks = groupByBlock(lines);
  const whole = blocks.filter(holdsBoth).length;
  // One block, or blank lines between all lines: then they say nothing about what belongs together.
  if (blocks.length < 2 || whole * 2 < blocks.length) return [lines];
  const units: Line[][] = [];
  for (const block of blocks) {
    const last = units.at(-1);
    const completes =
      last !== undefined &&
      !holdsBoth(last) &&
      !holdsBoth(block) &&
      languageOf(last) !== languageOf(block);
    if (completes) last.push(...block);
    else units.push([...block]);
  }
  return units;
}

function groupByBlock(lines: readonly Line[]): Line[][] {
  const blocks = new Map<number, Line[]>();
  for (const line of lines) {
    const block = blocks.get(line.block);
    if (block === undefined) blocks.set(line.block, [line]);
    else block.push(line);
  }
  return [...blocks.values()];
}

function languageOf(lines: readonly Line[]) {
  return lines.find((line) => line.language !== undefined)?.language;
}

function holdsBoth(lines: readonly Line[]): boolean {
  const languages = new Set(lines.map((line) => line.language));
  return (
    (languages.has('en') && languages.has('zh')) || lines.some((line) => line.both !== undefined)
  );
}

function pairParts(parts: readonly LinePart[], order: PairOrder): ParagraphPair[] {
  const pairs: ParagraphPair[] = [];
  let waiting: Run | undefined;
  const flush = (): void => {
    if (waiting !== undefined) pairs.push(...pairTwo(waiting, undefined, order));
    waiting = undefined;
  };
  for (const part of parts) {
    if (part.kind === 'both') {
      flush();
      const { en, zh } = part.sides;
      pairs.push({ en, zh, heading: part.heading, confidence: 1 });
    } else if (part.language === order.slice(0, 2)) {
      flush();
      waiting = part;
    } else {
      pairs.push(...pairTwo(part, waiting, order));
      waiting = undefined;
    }
  }
  flush();
  return pairs;
}

function pairTwo(one: Run, other: Run | undefined, order: PairOrder): ParagraphPair[] {
  const others = other?.lines ?? [];
  return one.language === 'en'
    ? pairRuns(one.lines, others, order)
    : pairRuns(others, one.lines, order);
}
