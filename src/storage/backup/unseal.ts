import * as v from 'valibot';
import { StorageRefusal } from '../storage-failure.ts';
import { ByteQueue } from './byte-queue.ts';
import { fromHex } from './hexadecimal.ts';
import {
  PIECE_BYTES,
  pieceCipher,
  SEAL_FORMAT,
  type SealHeader,
  sealHeader,
  sealKey,
  TAG_BYTES,
} from './seal-format.ts';

const LINE_FEED = 10;
const LONGEST_HEADER = 1_000;

/** Whether a file is under a passphrase, as its first bytes say. */
export async function isSealed(file: Blob): Promise<boolean> {
  const start = `{"format":"${SEAL_FORMAT}"`;
  return (await file.slice(0, start.length).text()) === start;
}

/**
 * The zip file within, piece by piece, each proven to be as it was written.
 *
 * @throws StorageRefusal `wrong-passphrase` where the first piece does not open; `bad-backup` for any
 *   other; `newer-version` where a newer program sealed it
 */
export async function* unsealBytes(
  file: Blob,
  passphrase: string,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const { header, fields } = await readHeader(file);
  const key = await sealKey(passphrase, fromHex(fields.salt), fields.iterations);
  const waiting = new ByteQueue();
  let number = 0;
  const open = async (last: boolean): Promise<Uint8Array<ArrayBuffer>> => {
    const sealed = waiting.take(PIECE_BYTES + TAG_BYTES);
    const kind = number === 0 ? 'wrong-passphrase' : 'bad-backup';
    try {
      const opened = await crypto.subtle.decrypt(pieceCipher(header, number, last), key, sealed);
      number += 1;
      return new Uint8Array(opened);
    } catch {
      throw new StorageRefusal({ kind });
    }
  };
  const reader = file.slice(header.length).stream().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    waiting.add(value);
    while (waiting.length > PIECE_BYTES + TAG_BYTES) yield await open(false);
  }
  yield await open(true);
}

async function readHeader(file: Blob): Promise<{ header: Uint8Array; fields: SealHeader }> {
  const start = new Uint8Array(await file.slice(0, LONGEST_HEADER).arrayBuffer());
  const header = start.subarray(0, start.indexOf(LINE_FEED) + 1);
  const parsed = v.safeParse(sealHeader, parseJson(new TextDecoder().decode(header)));
  if (!parsed.success) throw new StorageRefusal({ kind: 'bad-backup' });
  if (parsed.output.version > 1) throw new StorageRefusal({ kind: 'newer-version' });
  return { header, fields: parsed.output };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
