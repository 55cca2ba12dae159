import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { alignSegments } from '../../../src/domain/bitext/align-segments.ts';
import { readBitext } from '../../../src/domain/bitext/read-bitext.ts';
import type { BitextSource } from '../../../src/domain/bitext/read-source.ts';

const FOLDER = fileURLToPath(new URL('./', import.meta.url));

/** One folder a case: a source or two, and what is read of them. */
export function listFormats(): string[] {
  return readdirSync(FOLDER).filter((name) => statSync(join(FOLDER, name)).isDirectory());
}

/** The sources of a case in order; one that is a folder here is packed as a zip file. */
export function sourcesOf(name: string): BitextSource[] {
  const folder = join(FOLDER, name);
  return readdirSync(folder)
    .filter((file) => file.startsWith('source'))
    .sort()
    .map((file) => {
      const path = join(folder, file);
      return {
        name: file,
        content: statSync(path).isDirectory() ? pack(path) : readFileSync(path),
      };
    });
}

/** What is made of a case: what was recognised, then a line a pair, headings marked with #. */
export function readFormat(name: string): string {
  const read = readBitext(sourcesOf(name), {}, { align: alignSegments });
  if (!read.ok) return `${JSON.stringify(read.error)}\n`;
  const { pairs, recognised, title = '-' } = read.value;
  const { shape, formats, order = '-', counts } = recognised;
  const head = `${shape}, ${formats.join(' + ')}, ${order}, ${counts.join(' + ')}, title ${title}`;
  const rows = pairs.map((pair) => `${pair.heading ? '#' : ' '}\t${pair.en}\t${pair.zh}`);
  return `${[head, ...rows].join('\n')}\n`;
}

export const expectedFile = (name: string): string => join(FOLDER, name, 'expected.tsv');

function pack(folder: string): Uint8Array {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => existsSync(path) && statSync(path).isFile())
    .sort();
  const mtime = new Date('2026-01-01T00:00:00');
  const entries = files.map((path) => [relative(folder, path), readFileSync(path)] as const);
  return zipSync(Object.fromEntries(entries), { mtime });
}
