import type { Language } from '../../text/language.ts';
import type { PairOrder } from '../paragraph-pair.ts';
import type { BothSides } from './bilingual-line.ts';
import type { Line } from './line.ts';

/** Lines of one language in a row. */
export interface Run {
  readonly kind: 'run';
  readonly language: Language;
  readonly lines: Line[];
}

/** A line that holds both languages. */
export interface Bilingual {
  readonly kind: 'both';
  readonly sides: BothSides;
  readonly heading: boolean;
}

export type LinePart = Run | Bilingual;

/**
 * Groups lines into runs. A line that could hold both languages does so where the text has no need of
 * its Chinese: right after a finished pair, or at the beginning of one.
 */
export function toRuns(lines: readonly Line[], order: PairOrder): LinePart[] {
  const parts: LinePart[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.both !== undefined && isBilingual(line, parts.at(-1), lines[index + 1], order)) {
      parts.push({ kind: 'both', sides: line.both, heading: line.heading });
      continue;
    }
    if (line.language === undefined) continue;
    const last = parts.at(-1);
    if (last?.kind === 'run' && last.language === line.language) {
      last.lines.push(line);
    } else parts.push({ kind: 'run', language: line.language, lines: [line] });
  }
  return parts;
}

function isBilingual(
  line: Line,
  before: LinePart | undefined,
  next: Line | undefined,
  order: PairOrder,
): boolean {
  if (line.surelyBoth) return true;
  // Taken for its language alone it must have a partner: before it in one order, after it in the other.
  const isFirstOfPair = line.language === order.slice(0, 2);
  if (isFirstOfPair)
    return next === undefined || next.language === line.language || next.both !== undefined;
  const isWaiting = before?.kind === 'run' && before.language !== line.language;
  return !isWaiting;
}
