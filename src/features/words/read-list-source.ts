import {
  type ReadList,
  readWordList,
  type WordListError,
} from '../../domain/cards/lists/read-word-list.ts';
import { decodeText } from '../../domain/text/decode-text.ts';
import type { ImportError } from '../../domain/text/import-error.ts';
import { MOST_BYTES } from '../../domain/text/most-bytes.ts';
import { err, type Result } from '../../shared/result.ts';

export type ListFailure = WordListError | ImportError | { readonly kind: 'unreadable' };

/** Reads what was pasted or chosen, in any of the encodings that texts may have. */
export async function readListText(source: string | File): Promise<Result<ReadList, ListFailure>> {
  if (typeof source === 'string') return readWordList(source);
  if (source.size > MOST_BYTES) {
    return err({ kind: 'too-large', bytes: source.size, limit: MOST_BYTES });
  }
  try {
    const decoded = decodeText(new Uint8Array(await source.arrayBuffer()));
    return decoded.ok ? readWordList(decoded.value.text) : decoded;
  } catch {
    return err({ kind: 'unreadable' });
  }
}
