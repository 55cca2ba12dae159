import { protobufText, readProtobuf } from './protobuf.ts';
import { isZstandard, unpackZstandard } from './unpack-zstandard.ts';
import type { ZipEntry } from './zip-directory.ts';

/** The files of a package by the names that its notes call them by. A name is only a name: no path is made of it. */
export type MediaFiles = ReadonlyMap<string, ZipEntry>;

export const LARGEST_MEDIA_LIST = 64 << 20;
const MOST_FILES = 200_000;

/** What a package lists beside its collection. */
export interface MediaList {
  /** Files that are listed, whether they are there or not. */
  readonly count: number;
  readonly files: MediaFiles;
}

/**
 * Reads the list of sounds and pictures: a JSON object from numbers to names, or packed protobuf, whose
 * entries are numbered by their order. A list that cannot be read lists nothing.
 *
 * Source: `MediaEntries` in Anki's proto/anki/import_export.proto.
 */
export function readMediaList(
  list: Uint8Array | undefined,
  entries: ReadonlyMap<string, ZipEntry>,
): MediaList {
  const files = new Map<string, ZipEntry>();
  let count = 0;
  for (const [number, name] of list === undefined ? [] : namesIn(list)) {
    count += 1;
    const entry = entries.get(number);
    const key = name.normalize('NFC');
    if (entry !== undefined && name !== '' && !files.has(key)) files.set(key, entry);
    if (count === MOST_FILES) break;
  }
  return { count, files };
}

function namesIn(list: Uint8Array): readonly (readonly [number: string, name: string])[] {
  try {
    if (isZstandard(list)) {
      const fields = readProtobuf(unpackZstandard(list, LARGEST_MEDIA_LIST));
      const named = fields.filter(({ number }) => number === 1);
      return named.map(({ value }, at) => [String(at), nameOf(value)]);
    }
    const parsed: unknown = JSON.parse(new TextDecoder().decode(list));
    if (typeof parsed !== 'object' || parsed === null) return [];
    return Object.entries(parsed).map(([number, name]) => [
      number,
      typeof name === 'string' ? name : '',
    ]);
  } catch {
    return [];
  }
}

const nameOf = (value: number | Uint8Array): string =>
  value instanceof Uint8Array ? protobufText(readProtobuf(value), 1) : '';
