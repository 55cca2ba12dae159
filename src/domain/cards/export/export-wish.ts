import type { TextId } from '../bilingual-text.ts';

export const EXPORT_FORMATS = ['tsv', 'csv', 'tmx', 'jsonl', 'html'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** How a page to be printed has its pairs: in two columns, or the Chinese below the English. */
export type PrintLayout = 'columns' | 'lines';

export interface ExportWish {
  readonly format: ExportFormat;
  /** For `html` alone. */
  readonly layout: PrintLayout;
  /** The text; all of them where it is missing. */
  readonly textId?: TextId | undefined;
}
