import fc from 'fast-check';
import { splitPinyin } from '../../../../../src/domain/chinese/pinyin/split-pinyin.ts';
import {
  COMPARISONS,
  SEARCHED_PROPERTIES,
  SEARCHED_STATES,
  type SearchQuery,
  type SearchTerm,
} from '../../../../../src/domain/progress/search/search-query.ts';

const folded = fc
  .stringMatching(/^[a-z河宽bus '"()\\:-]{1,8}$/u)
  .filter((text) => /\S/u.test(text));
const terms: fc.Arbitrary<SearchTerm> = fc.oneof(
  fc.record({ kind: fc.constant('words' as const), text: folded }),
  fc.record({ kind: fc.constant('whole-words' as const), text: folded }),
  fc
    .constantFrom('gongjiaoche', 'xian', 'nühai')
    .map((written) => ({ kind: 'pinyin' as const, ways: splitPinyin(written) })),
  fc.record({ kind: fc.constant('text' as const), title: folded }),
  fc.record({ kind: fc.constant('tag' as const), tag: fc.stringMatching(/^[a-mo-z语法]{1,5}$/u) }),
  fc.constant({ kind: 'untagged' as const }),
  fc.record({ kind: fc.constant('is' as const), state: fc.constantFrom(...SEARCHED_STATES) }),
  fc.record({ kind: fc.constant('flag' as const), flag: fc.nat(7) }),
  fc.record({
    kind: fc.constant('exercise' as const),
    exercise: fc.constantFrom('en-zh', 'zh-en'),
  }),
  fc.record({
    kind: fc.constant('prop' as const),
    property: fc.constantFrom(...SEARCHED_PROPERTIES),
    comparison: fc.constantFrom(...COMPARISONS),
    value: fc.integer({ min: -9, max: 99 }),
  }),
  fc.record(
    {
      kind: fc.constant('rated' as const),
      days: fc.integer({ min: 1, max: 400 }),
      grade: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
    },
    { requiredKeys: ['kind', 'days'] },
  ),
);

/** Any search but the empty one. */
export const queries: fc.Arbitrary<SearchQuery> = fc.letrec<{ query: SearchQuery }>((tie) => ({
  query: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    terms,
    fc.record({ kind: fc.constant('not' as const), part: tie('query') }),
    fc.record({
      kind: fc.constantFrom('and' as const, 'or' as const),
      parts: fc.array(tie('query'), { minLength: 2, maxLength: 3 }),
    }),
  ),
})).query;

/** A search as a careful person would write it: every group in parentheses, every text in quotes. */
export function writeQuery(query: SearchQuery): string {
  switch (query.kind) {
    case 'everything':
      return '';
    case 'and':
      return `(${query.parts.map(writeQuery).join(' ')})`;
    case 'or':
      return `(${query.parts.map(writeQuery).join(' or ')})`;
    case 'not':
      return `-${writeQuery(query.part)}`;
    case 'words':
      return quoted(query.text);
    case 'whole-words':
      return `w:${quoted(query.text)}`;
    case 'pinyin':
      return `pinyin:${query.ways[0]?.join('')}`;
    case 'text':
      return `text:${quoted(query.title)}`;
    case 'tag':
      return `tag:${query.tag}`;
    case 'untagged':
      return 'tag:none';
    case 'is':
      return `is:${query.state}`;
    case 'flag':
      return `flag:${query.flag}`;
    case 'exercise':
      return `exercise:${query.exercise}`;
    case 'prop':
      return `prop:${query.property}${query.comparison}${query.value}`;
    case 'rated':
      return `rated:${query.days}${query.grade === undefined ? '' : `:${query.grade}`}`;
  }
}

function quoted(text: string): string {
  return `"${text.replaceAll(/["\\]/gu, '\\$&')}"`;
}
