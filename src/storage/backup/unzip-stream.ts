import { Unzip, type UnzipFile, UnzipInflate } from 'fflate';
import { MOST_ATTACHMENTS } from '../attachments/attachment.ts';
import { StorageRefusal } from '../storage-failure.ts';

/** A piece of one file of a zip. */
export interface UnzippedPiece {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Nothing of this file comes after it. */
  readonly last: boolean;
}

/** Deflate expands a thousandfold at most, so one push makes no more than 16 MB before it is counted. */
const PUSHED_BYTES = 16 << 10;
/** The logs, the manifest, and as many recordings as a collection holds. */
const MOST_FILES = MOST_ATTACHMENTS + 100;
/** Logs shrink to a tenth or so. What shrinks far more is made to fill memory. */
const MOST_RATIO = 200;
const RATIO_FROM_BYTES = 8 << 20;

/**
 * The files of a zip, piece by piece in the order in which they are in it. Sizes that the file claims are
 * not believed; a name is only a name.
 *
 * @throws StorageRefusal `bad-backup` where it is no zip, is cut off, or expands too much
 */
export async function* unzipStream(
  source: AsyncIterable<Uint8Array>,
): AsyncGenerator<UnzippedPiece> {
  const open = new Set<UnzipFile>();
  let ready: UnzippedPiece[] = [];
  let files = 0;
  const unzip = new Unzip((file) => {
    files += 1;
    if (files > MOST_FILES) refuse();
    open.add(file);
    file.ondata = (failure, bytes, last) => {
      if (failure !== null) refuse();
      ready.push({ name: file.name, bytes, last });
      if (last) open.delete(file);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  let [taken, given] = [0, 0];
  for await (const bytes of source) {
    for (let from = 0; from < bytes.length; from += PUSHED_BYTES) {
      const part = bytes.subarray(from, from + PUSHED_BYTES);
      attempt(() => unzip.push(part));
      taken += part.length;
      given += ready.reduce((sum, piece) => sum + piece.bytes.length, 0);
      if (given > RATIO_FROM_BYTES && given > MOST_RATIO * taken) refuse();
      yield* ready;
      ready = [];
    }
  }
  attempt(() => unzip.push(new Uint8Array(), true));
  yield* ready;
  if (files === 0 || open.size > 0) refuse();
}

function refuse(): never {
  throw new StorageRefusal({ kind: 'bad-backup' });
}

/** The library throws errors of its own at what is no zip. */
function attempt(push: () => void): void {
  try {
    push();
  } catch {
    refuse();
  }
}
