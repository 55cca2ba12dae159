import type { TFunction } from 'i18next';
import type { SearchError } from '../domain/progress/search/search-error.ts';

/** What is wrong with a search, and what to do. */
export function describeSearchError(t: TFunction, error: SearchError): string {
  // Each sentence takes of these what it needs.
  const words = { key: '', value: '', word: '', most: 0, ...error };
  return t(`searchError.${error.kind}`, words);
}
