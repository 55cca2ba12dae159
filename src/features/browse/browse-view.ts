import {
  LIST_COLUMNS,
  type ListColumn,
  type ListOrder,
} from '../../domain/progress/search/list-columns.ts';
import type { Json } from '../../shared/json.ts';
import type { FoundUnit } from '../../storage/search/search-collection.ts';

/** How the list is shown; kept as a setting. */
export type BrowseView = {
  readonly unit: FoundUnit;
  readonly columns: readonly ListColumn[];
  /** As in the texts where it is null. */
  readonly order: (ListOrder & { readonly [key: string]: Json }) | null;
};

export const FIRST_VIEW: BrowseView = {
  unit: 'cards',
  columns: ['en', 'zh', 'exercise', 'due', 'tags'],
  order: null,
};

/** Columns that only a card has. */
const OF_PAIRS: ReadonlySet<ListColumn> = new Set(['en', 'zh', 'text', 'tags']);

/** The columns that are shown of what is listed, in their order. */
export function shownColumns({ unit, columns }: BrowseView): ListColumn[] {
  return LIST_COLUMNS.filter(
    (column) => columns.includes(column) && (unit === 'cards' || OF_PAIRS.has(column)),
  );
}

export function isListColumn(value: unknown): value is ListColumn {
  return LIST_COLUMNS.some((column) => column === value);
}

export function isBrowseView(value: Json | undefined): value is BrowseView {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const { unit, columns, order } = value as { readonly [key: string]: Json | undefined };
  return (
    (unit === 'cards' || unit === 'pairs') &&
    Array.isArray(columns) &&
    columns.every(isListColumn) &&
    (order === null || isOrder(order))
  );
}

function isOrder(value: Json | undefined): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const { by, descending } = value as { readonly [key: string]: Json | undefined };
  return isListColumn(by) && typeof descending === 'boolean';
}
