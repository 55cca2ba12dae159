import { expect, it } from 'vitest';
import { listCoverage } from '../../../../src/domain/progress/list-coverage.ts';

it('counts each word of a list once, by its mark', () => {
  expect(listCoverage(['known', 'learning', null, undefined, 'known', 'ignored'])).toEqual({
    known: 2,
    learning: 1,
    ignored: 1,
    unmarked: 2,
  });
});
