import type { Block } from './reading.ts';
import { areColumnNames } from './table-columns.ts';

/** Blocks as the lines of a plain text, a blank line between them: what the interleaved reader reads. */
export function blockLines(blocks: readonly Block[]): string {
  return blocks
    .filter(({ text }) => !areColumnNames(text.split('\n')))
    .map(({ text, heading }) => (heading ? text.replace(/^/gm, '# ') : text))
    .join('\n\n');
}
