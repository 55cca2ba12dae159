import { Refusal } from '../../shared/refusal.ts';
import type { StorageFailure } from '../storage-failure.ts';

/** Why nothing could be read of an Anki file; nothing was changed. */
export type AnkiFailure =
  | { readonly kind: 'no-zip' }
  /** A zip file without a collection of Anki in it. */
  | { readonly kind: 'no-collection' }
  | { readonly kind: 'no-database' }
  | { readonly kind: 'damaged-file' }
  /** Its tables are not those of Anki. */
  | { readonly kind: 'strange-tables' }
  | { readonly kind: 'expands-too-much'; readonly limit: number }
  | { readonly kind: 'too-many-rows'; readonly limit: number }
  | { readonly kind: 'newer-anki' }
  /** The browser did not start the database engine. */
  | { readonly kind: 'no-engine' }
  /** It was read, and has no notes. */
  | { readonly kind: 'no-notes' }
  | StorageFailure;

/** Thrown while a file is read, and caught where the reading began. */
export class AnkiRefusal extends Refusal<AnkiFailure> {
  override readonly name = 'AnkiRefusal';
}

export function damagedFile(): AnkiRefusal {
  return new AnkiRefusal({ kind: 'damaged-file' });
}
