import type {
  AlignedBitext,
  OnProgress,
  ReadingWishes,
} from '../domain/bitext/read-bilingual-text.ts';
import type { ImportError } from '../domain/text/import-error.ts';
import type { Result } from '../shared/result.ts';

/** Types only: the one file both threads import. Everything here must survive structured clone. */
export type AlignFailure =
  | ImportError
  | { readonly kind: 'aligner-crashed'; readonly message: string }
  /** The browser could not read the file. */
  | { readonly kind: 'unreadable' };

export type { AlignedBitext };

export interface Aligner {
  align(
    source: string | Uint8Array,
    wishes: ReadingWishes,
    onProgress: OnProgress,
  ): Result<AlignedBitext, AlignFailure>;
}
