import type { ListColumn } from '../../domain/progress/search/list-columns.ts';

const WIDE = 'minmax(11rem, 3fr)';
const MIDDLE = 'minmax(6.5rem, 1.2fr)';
const NARROW = 'minmax(5rem, 0.8fr)';

const WIDTHS: Readonly<Partial<Record<ListColumn, string>>> = {
  en: WIDE,
  zh: WIDE,
  text: MIDDLE,
  exercise: MIDDLE,
  due: MIDDLE,
  tags: MIDDLE,
};

/** How wide the columns are, with the one to choose by before them and the one to open by after them. */
export function gridTemplate(columns: readonly ListColumn[]): string {
  return ['2.2rem', ...columns.map((column) => WIDTHS[column] ?? NARROW), '2rem'].join(' ');
}
