import { sentenceBorders } from '../../domain/bitext/edit/side-text.ts';
import type { Language } from '../../domain/text/language.ts';

/**
 * How many sentences go over the border below a row if it is dropped at a place of a text, as
 * `moveBoundary` counts them.
 *
 * @param isRow whether the place is in the text of the row itself, not in that of the next
 * @param offset UTF-16 units; the sentence border nearest to it counts
 */
export function countMoved(text: string, side: Language, offset: number, isRow: boolean): number {
  if (text === '') return 0;
  const starts = [0, ...sentenceBorders(text, side)];
  const cut = [...starts, text.length].reduce((best, border) =>
    Math.abs(border - offset) < Math.abs(best - offset) ? border : best,
  );
  const before = starts.filter((start) => start < cut).length;
  return isRow ? starts.length - before : 0 - before;
}
