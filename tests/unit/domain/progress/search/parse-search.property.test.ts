import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSearch } from '../../../../../src/domain/progress/search/parse-search.ts';
import { queries, writeQuery } from './arbitrary-query.ts';

describe('parseSearch', () => {
  it('reads back what a search is when it is written', () => {
    fc.assert(
      fc.property(queries, (query) => {
        fc.pre(writeQuery(query).length <= 2_000);
        expect(parseSearch(writeQuery(query))).toEqual({ ok: true, value: query });
      }),
    );
  });

  it('gives a search or a reason for anything that can be written, and never throws', () => {
    const pieces = fc.constantFrom(
      '(',
      ')',
      '-',
      '"',
      'or',
      'and',
      ' ',
      ':',
      'is:',
      'prop:',
      'a',
      '河',
      '\\',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map((all) => all.join('')),
        ),
        (written) => {
          const parsed = parseSearch(written);
          expect(parsed.ok || parsed.error.kind !== undefined).toBe(true);
        },
      ),
    );
  });
});
