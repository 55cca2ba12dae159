import { AnkiRefusal } from './anki-failure.ts';
import { LARGEST_MEDIA_LIST, type MediaList, readMediaList } from './media-files.ts';
import { protobufNumber, readProtobuf } from './protobuf.ts';
import { readZipEntry } from './read-zip-entry.ts';
import { isZstandard, unpackZstandard } from './unpack-zstandard.ts';
import { readZipDirectory } from './zip-directory.ts';

/** The collection of 400,000 notes is about 300 MB. */
export const LARGEST_COLLECTION = 768 << 20;
const LARGEST_META = 1 << 16;
/** The newest kind of package there is. */
const KNOWN_PACKAGE = 3;

export interface AnkiPackage {
  /** The SQLite database. */
  readonly database: Uint8Array;
  /** Sounds and pictures. */
  readonly media: MediaList;
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
    return { database, media: readMediaList(media, entries) };
  }
  throw new AnkiRefusal({ kind: 'no-collection' });
}
