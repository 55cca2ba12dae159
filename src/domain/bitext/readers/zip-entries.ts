import { Unzip, type UnzipFile, UnzipInflate } from 'fflate';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { ImportError } from '../../text/import-error.ts';

/** A book of a thousand pages expands to a few megabytes of text. */
const MOST_EXPANDED = 100 * 1024 * 1024;
const MOST_ENTRIES = 20_000;
/** Deflate expands a thousandfold at most, so one push makes no more than 64 MB before it is counted. */
const CHUNK = 64 * 1024;

/** Thrown out of the library's callbacks, and caught here. */
class Refused extends Error {
  readonly reason: ImportError;
  constructor(reason: ImportError) {
    super(reason.kind);
    this.reason = reason;
  }
}

/** Whether the bytes begin as those of a zip file do. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/**
 * The entries of a zip file that are wanted, by name. Sizes that the file claims are not believed: what
 * comes out is counted, and too much of it ends the reading. Nothing is written anywhere, so a name
 * like `../x` is only a name.
 *
 * @param format what the file is taken for, to be named in an error
 * @returns `malformed`, or `expands-too-much`
 */
export function readZip(
  bytes: Uint8Array,
  format: string,
  isWanted: (name: string) => boolean,
): Result<ReadonlyMap<string, Uint8Array>, ImportError> {
  const entries = new Map<string, Uint8Array[]>();
  let [seen, expanded] = [0, 0];
  const take = (file: UnzipFile): void => {
    seen += 1;
    if (seen > MOST_ENTRIES) throw tooMuch();
    if (!isWanted(file.name) || entries.has(file.name)) return;
    const chunks: Uint8Array[] = [];
    entries.set(file.name, chunks);
    file.ondata = (failure, chunk) => {
      if (failure !== null) throw failure;
      expanded += chunk.length;
      if (expanded > MOST_EXPANDED) throw tooMuch();
      chunks.push(chunk);
    };
    file.start();
  };
  try {
    const unzip = new Unzip(take);
    unzip.register(UnzipInflate);
    for (let at = 0; at < bytes.length; at += CHUNK) {
      unzip.push(bytes.subarray(at, at + CHUNK), at + CHUNK >= bytes.length);
    }
  } catch (cause) {
    return err(cause instanceof Refused ? cause.reason : { kind: 'malformed', format });
  }
  return ok(new Map([...entries].map(([name, chunks]) => [name, joinChunks(chunks)])));
}

function tooMuch(): Refused {
  return new Refused({ kind: 'expands-too-much', limit: MOST_EXPANDED });
}

function joinChunks(chunks: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    joined.set(chunk, at);
    at += chunk.length;
  }
  return joined;
}
