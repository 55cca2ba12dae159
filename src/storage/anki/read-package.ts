import { AnkiRefusal } from './anki-failure.ts';
import { protobufNumber, readProtobuf } from './protobuf.ts';
import { readZipEntry } from './read-zip-entry.ts';
import { isZstandard, unpackZstandard } from './unpack-zstandard.ts';
import { readZipDirectory } from './zip-directory.ts';

/** The collection of 400,000 notes is about 300 MB. */
export const LARGEST_COLLECTION = 768 << 20;
const LARGEST_META = 1 << 16;
const LARGEST_MEDIA_LIST = 64 << 20;
/** The newest kind of package there is. */
const KNOWN_PACKAGE = 3;

export interface AnkiPackage {
  /** The SQLite database. */
  readonly database: Uint8Array;
  /** Sounds and pictures, by what the package lists. */
  readonly media: number;
}

/**
 * Opens an `.apkg` or `.colpkg` of any generation: the newest collection in it is taken, since newer
 * packages hold an old one too that only says that Anki is to be updated.
 *
 * @throws AnkiRefusal
 */
export async function readPackage(file: Blob): Promise<AnkiPackage> {
  const entries = await readZipDirectory(file);
  const read = async (name: string, limit: number): Promise<Uint8Array | undefined> => {
    const entry = entries.get(name);
    return entry === undefined ? undefined : readZipEntry(file, entry, limit);
  };
  const meta = await read('meta', LARGEST_META);
  if (meta !== undefined && protobufNumber(readProtobuf(meta), 1) > KNOWN_PACKAGE) {
    throw new AnkiRefusal({ kind: 'newer-anki' });
  }
  for (const name of ['collection.anki21b', 'collection.anki21', 'collection.anki2']) {
    const packed = await read(name, LARGEST_COLLECTION);
    if (packed === undefined) continue;
    const database = isZstandard(packed) ? unpackZstandard(packed, LARGEST_COLLECTION) : packed;
    const media = await read('media', LARGEST_MEDIA_LIST);
    return { database, media: countMedia(media) };
  }
  throw new AnkiRefusal({ kind: 'no-collection' });
}

/** Two kinds of list: a JSON object of old, or packed protobuf with an entry a file. */
function countMedia(list: Uint8Array | undefined): number {
  if (list === undefined) return 0;
  try {
    if (isZstandard(list)) {
      const fields = readProtobuf(unpackZstandard(list, LARGEST_MEDIA_LIST));
      return fields.filter(({ number }) => number === 1).length;
    }
    return Object.keys(JSON.parse(new TextDecoder().decode(list)) as object).length;
  } catch {
    // The list only tells how many there are, and no one of them is taken.
    return 0;
  }
}
