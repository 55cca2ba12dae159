import type { ExportFormat } from './export-wish.ts';

const LONGEST = 80;
/** Names that Windows keeps for itself, whatever their ending. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** A name for the file of a text that every system takes, free of paths and marks of direction. */
export function exportName(title: string, format: ExportFormat): string {
  const plain = title
    .normalize('NFC')
    .replace(/[\\/:*?"<>|]|\p{C}/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+/, '');
  const short = [...plain]
    .slice(0, LONGEST)
    .join('')
    .replace(/[. ]+$/, '');
  return `${short === '' || RESERVED.test(short) ? `duizhao ${short}`.trim() : short}.${format}`;
}
