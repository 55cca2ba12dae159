import type { TFunction } from 'i18next';
import type { AnkiFailure } from '../storage/anki/anki-failure.ts';
import { describeStorageFailure } from './describe-storage-failure.ts';

/** Says why an Anki file could not be read or written, and what to do about it. */
export function describeAnkiFailure(t: TFunction, failure: AnkiFailure): string {
  switch (failure.kind) {
    case 'no-zip':
    case 'no-collection':
    case 'no-database':
    case 'damaged-file':
    case 'strange-tables':
    case 'expands-too-much':
    case 'too-many-rows':
    case 'newer-anki':
    case 'no-engine':
    case 'no-notes':
      return t(`anki.failure.${failure.kind}`);
    default:
      return describeStorageFailure(t, failure);
  }
}
