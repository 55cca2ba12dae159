import { OWN_COLUMNS, toTableLine } from '../../bitext/writers/own-table.ts';
import { TMX_FOOT, TMX_HEAD, toTmxUnit } from '../../bitext/writers/tmx.ts';
import type { ExportWish } from './export-wish.ts';
import { toJsonLine } from './json-line.ts';
import type { PairWriting } from './pair-writing.ts';
import { printWriter } from './print-writer.ts';

const nothing = { head: '', beginText: () => '', endText: '', foot: '' };
/** Without a byte order mark spreadsheets take Chinese for something else. */
const MARK = '\ufeff';

export function pairWriter({ format, layout }: ExportWish): PairWriting {
  switch (format) {
    case 'tsv':
      return { ...tableWriter('\t'), type: 'text/tab-separated-values' };
    case 'csv':
      return { ...tableWriter(','), type: 'text/csv' };
    case 'tmx':
      return {
        ...nothing,
        head: TMX_HEAD,
        pair: toTmxUnit,
        foot: TMX_FOOT,
        type: 'application/xml',
      };
    case 'jsonl':
      return { ...nothing, pair: toJsonLine, type: 'application/jsonl' };
    case 'html':
      return printWriter(layout);
  }
}

function tableWriter(delimiter: '\t' | ','): Omit<PairWriting, 'type'> {
  return {
    ...nothing,
    head: MARK + toTableLine(OWN_COLUMNS, delimiter),
    pair: ({ en, zh, heading, tags = [] }, { title }) =>
      toTableLine([en, zh, heading ? '1' : '', tags.join(' '), title], delimiter),
  };
}
