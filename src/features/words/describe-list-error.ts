import type { TFunction } from 'i18next';
import type { ListFailure } from './read-list-source.ts';

const MEGABYTE = 1024 * 1024;

/** Says why there is no list, and what the learner can do about it. */
export function describeListError(t: TFunction, error: ListFailure): string {
  switch (error.kind) {
    case 'empty-list':
    case 'empty':
      return t('words.error.empty');
    case 'too-many-words':
      return t('words.error.tooMany', { words: error.words, limit: error.limit });
    case 'too-large':
      return t('words.error.tooLarge', {
        size: Math.round(error.bytes / MEGABYTE),
        limit: error.limit / MEGABYTE,
      });
    case 'binary':
    case 'encoding':
    case 'unreadable':
      return t('words.error.unreadable');
    default:
      return t('words.error.noWords');
  }
}
