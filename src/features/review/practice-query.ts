import { foldTag, parseTags } from '../../domain/cards/tags.ts';
import { parseSearch } from '../../domain/progress/search/parse-search.ts';
import type { SearchError } from '../../domain/progress/search/search-error.ts';
import type { SearchQuery } from '../../domain/progress/search/search-query.ts';
import type { PracticeKind } from '../../domain/reviews/practice.ts';
import { err, ok, type Result } from '../../shared/result.ts';

/** What cards must be found by for a kind of practice; undefined for the kinds that do not search. */
export function practiceQuery(
  kind: PracticeKind,
  written: string,
): Result<SearchQuery | undefined, SearchError> {
  if (kind === 'search') return parseSearch(written);
  if (kind !== 'tag') return ok(undefined);
  const parts = parseTags(written).map((tag) => ({ kind: 'tag', tag: foldTag(tag) }) as const);
  return parts.length === 0 ? err({ kind: 'empty-value', key: 'tag' }) : ok({ kind: 'or', parts });
}
