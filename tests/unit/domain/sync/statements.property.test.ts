import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  mergeStatements,
  NO_STATEMENTS,
  type Statements,
  withName,
  withRemoval,
  withTaken,
} from '../../../../src/domain/sync/statements.ts';

const member = fc.constantFrom('a', 'b', 'c');
const at = fc.integer({ min: 0, max: 3 });
const move = fc.record({ by: member, at });
const statements: fc.Arbitrary<Statements> = fc
  .record({
    names: fc.dictionary(member, fc.record({ name: fc.constantFrom('x', 'y'), at })),
    // Who says something at one time says one thing.
    removed: fc.dictionary(member, fc.record({ by: member, at, upTo: fc.nat(5) })),
    moved: fc.option(move, { nil: undefined }),
    former: fc.uniqueArray(fc.constantFrom('k', 'l', 'm')).map((all) => all.toSorted()),
  })
  .map(({ moved, ...rest }) => (moved === undefined ? rest : { ...rest, moved }));

describe('statements', () => {
  it('come to the same in whatever order and however often they are heard', () => {
    fc.assert(
      fc.property(statements, statements, statements, (a, b, c) => {
        const merge = mergeStatements;
        expect(merge(a, b)).toEqual(merge(b, a));
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
        expect(merge(merge(a, b), b)).toEqual(merge(a, b));
        expect(merge(a, NO_STATEMENTS)).toEqual(a);
      }),
    );
  });

  it('let a name win that was given after one that came from a clock ahead', () => {
    const ahead = withName(NO_STATEMENTS, 'a', 'Old', 9_000);
    const renamed = withName(ahead, 'a', 'New', 10);
    expect(mergeStatements(ahead, renamed).names['a']?.name).toBe('New');
  });

  it('count a removed device up to the last batch that anybody has taken over', () => {
    const removed = withRemoval(NO_STATEMENTS, 'a', { by: 'b', at: 1, upTo: 3 });
    const heard = withTaken(removed, { a: { number: 5 }, c: { number: 9 } });
    expect(heard.removed).toEqual({ a: { by: 'b', at: 1, upTo: 5 } });
    expect(mergeStatements(removed, heard).removed['a']?.upTo).toBe(5);
    expect(withTaken(removed, { a: { number: 2 } }).removed['a']?.upTo).toBe(3);
  });
});
