import { strFromU8, unzipSync } from 'fflate';
import type { BitextSource } from '../../../src/domain/bitext/read-source.ts';
import { listFormats, sourcesOf } from '../../golden/formats/cases.ts';
import { encodeLegacy } from '../legacy-encoder.ts';
import type { Dice } from './dice.ts';
import { mutateBytes } from './mutate-bytes.ts';
import { mutateText } from './mutate-text.ts';
import { mutateEntries, packEntries, type ZipEntry } from './mutate-zip.ts';

const PLAIN = 'The rain stopped.\n雨停了。\nShe left the house at nine.\n她九点离开了家。\n';
const LRC =
  '[ti:Rain]\n[00:01.00]The rain stopped.\n[00:01.00]雨停了。\n[00:04.50]She left.\n[00:04.50]她走了。\n';
const JSON_LINES =
  '{"en":"The rain stopped.","zh":"雨停了。","heading":true}\n{"en":"She left.","zh":"她走了。"}\n';

type Known = Readonly<Record<string, readonly BitextSource[]>>;

const named = (name: string, content: string): BitextSource => ({ name, content });
const golden = (ending: RegExp): BitextSource[] =>
  listFormats()
    .flatMap(sourcesOf)
    .filter(({ name = '' }) => ending.test(name));

/** Sound files to begin with, by the reader that they are for. */
const TEXTS: Known = {
  text: [named('a.txt', PLAIN), ...golden(/\.txt$/)],
  subtitles: [named('a.lrc', LRC), ...golden(/\.(?:srt|vtt)$/)],
  table: golden(/\.(?:tsv|csv)$/),
  jsonl: [named('a.jsonl', JSON_LINES)],
  tmx: golden(/\.tmx$/),
  xliff: golden(/\.xl/),
  html: golden(/\.html$/),
  markdown: golden(/\.md$/),
};
const PACKED: Known = { epub: golden(/\.epub$/), docx: golden(/\.docx$/) };

export const TEXT_READERS: readonly string[] = Object.keys(TEXTS);
export const PACKED_READERS: readonly string[] = Object.keys(PACKED);

const textOf = ({ content }: BitextSource): string =>
  typeof content === 'string' ? content : strFromU8(content);

/** A file for a reader with something wrong in it, as text or as bytes in any encoding. */
export function textSource(reader: string, dice: Dice): BitextSource {
  const base = dice.pick(TEXTS[reader] ?? []);
  const text = mutateText(textOf(base), dice);
  const name = base.name ?? '';
  if (dice.chance(0.4)) return { name, content: text };
  const bytes = encoded(text, dice);
  return {
    name,
    content: dice.chance(0.15) && bytes.length > 0 ? mutateBytes(bytes, dice) : bytes,
  };
}

function encoded(text: string, dice: Dice): Uint8Array {
  switch (dice.below(6)) {
    case 0:
      return Buffer.from(`\ufeff${text}`, 'utf16le');
    case 1:
      return Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
    case 2:
      return legacy(text, dice.pick(['gb18030', 'big5']));
    case 3:
      return Buffer.from(`\ufeff${text}`);
    default:
      return Buffer.from(text);
  }
}

function legacy(text: string, encoding: 'gb18030' | 'big5'): Uint8Array {
  try {
    return encodeLegacy(text, encoding);
  } catch {
    return Buffer.from(text, 'latin1');
  }
}

/** A book or document with something wrong in its entries, in their texts or in the zip file itself. */
export function packedSource(reader: string, dice: Dice): BitextSource {
  const base = dice.pick(PACKED[reader] ?? []);
  if (typeof base.content === 'string') throw new Error(`no zip file: ${base.name}`);
  const entries = Object.entries(unzipSync(base.content)).map(
    ([name, content]): ZipEntry =>
      dice.chance(0.3)
        ? [name, Buffer.from(mutateText(strFromU8(content), dice))]
        : [name, content],
  );
  const content = packEntries(dice.chance(0.25) ? mutateEntries(entries, dice) : entries, dice);
  return { name: base.name ?? '', content };
}
