/** What a list of cards can show of each, and be sorted by. */
export const LIST_COLUMNS = [
  'en',
  'zh',
  'text',
  'exercise',
  'due',
  'interval',
  'stability',
  'difficulty',
  'retrievability',
  'lapses',
  'flag',
  'tags',
] as const;
export type ListColumn = (typeof LIST_COLUMNS)[number];

export interface ListOrder {
  readonly by: ListColumn;
  readonly descending: boolean;
}
