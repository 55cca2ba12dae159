import { readdirSync, readFileSync } from 'node:fs';
import { readOne } from '../../support/read-one.ts';

const FOLDER = new URL('./', import.meta.url);

/** The names of the inputs beside this file. */
export function listCases(): string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => name.replace(/\.txt$/, ''));
}

/** What the reader makes of an input: order, then a line a pair, headings marked with #. */
export function readCase(name: string): string {
  const read = readOne(readFileSync(new URL(`${name}.txt`, FOLDER)));
  if (!read.ok) return `${JSON.stringify(read.error)}\n`;
  const { pairs, recognised, title } = read.value;
  const head = `order ${recognised.order}, ${recognised.counts[0]} lines, title ${title ?? '-'}`;
  const rows = pairs.map((pair) => `${pair.heading ? '#' : ' '}\t${pair.en}\t${pair.zh}`);
  return `${[head, ...rows].join('\n')}\n`;
}

export const goldenFile = (name: string): URL => new URL(`${name}.expected.tsv`, FOLDER);
