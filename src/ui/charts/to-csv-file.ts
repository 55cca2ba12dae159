import { unparse } from 'papaparse';
import type { FigureTable } from './figure-table.ts';

/** A byte order mark, without which spreadsheets take Chinese for something else. */
const MARK = '﻿';

/** A table as a file for spreadsheets; what could be taken for a formula is not. */
export function toCsvFile({ columns, rows }: FigureTable): Blob {
  const cells = [columns.slice(), ...rows.map((row) => row.slice())];
  const text = unparse(cells, { escapeFormulae: true });
  return new Blob([MARK, text], { type: 'text/csv;charset=utf-8' });
}
