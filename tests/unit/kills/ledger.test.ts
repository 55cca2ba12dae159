import { describe, expect, it } from 'vitest';
import { Ledger } from '../../kills/ledger.ts';
import { PAIRS, type Seen, type Told } from '../../kills/told.ts';

function settle(told: readonly Told[], seen: Partial<Seen>): string[] {
  const ledger = new Ledger();
  for (const message of told) ledger.tell(message);
  return ledger.settle({ entries: [], texts: [], english: {}, oddities: [], ...seen });
}

describe('the ledger of a browser that was killed', () => {
  const ids = ['b1', 'b2'];

  it('misses an answer that was told as saved', () => {
    const told: Told[] = [{ kind: 'answered', id: 'a' }];
    expect(settle(told, { entries: ['a', 'more'] })).toEqual([]);
    expect(settle(told, { entries: ['more'] })).toEqual(['1 saved entries are missing']);
  });

  it('wants a text whole or, while it was still written, not at all', () => {
    const begun: Told[] = [{ kind: 'importing', title: 'T' }];
    const done: Told[] = [...begun, { kind: 'imported', title: 'T' }];
    expect(settle(begun, {})).toEqual([]);
    expect(settle(done, { texts: [{ title: 'T', pairs: PAIRS }] })).toEqual([]);
    expect(settle(done, {})).toEqual(['"T" is missing']);
    const half = { texts: [{ title: 'T', pairs: PAIRS - 1 }] };
    expect(settle(begun, half)).toEqual([`"T" has ${PAIRS - 1} of ${PAIRS} pairs`]);
  });

  it('takes what was being written or what was written last, and nothing else', () => {
    const written: Told[] = [{ kind: 'written', noteId: 'n', en: 'first' }];
    const writing: Told[] = [...written, { kind: 'writing', noteId: 'n', en: 'second' }];
    expect(settle(writing, { english: { n: 'first' } })).toEqual([]);
    expect(settle(writing, { english: { n: 'second' } })).toEqual([]);
    expect(settle(written, { english: { n: 'second' } })).toHaveLength(1);
    expect(settle(writing, { english: { n: 'older' } })).toHaveLength(1);
  });

  it('wants a restored backup whole, and where it replaces nothing of before', () => {
    const answered: Told = { kind: 'answered', id: 'a' };
    const restoring = { kind: 'restoring', mode: 'replace', ids } as const;
    const restored = { ...restoring, kind: 'restored' } as const;
    expect(settle([answered, restoring], { entries: ['a'] })).toEqual([]);
    expect(settle([answered, restoring], { entries: ids })).toEqual([]);
    expect(settle([answered, restored], { entries: ids })).toEqual([]);
    expect(settle([answered, restored], { entries: ['a'] })).toHaveLength(1);
    expect(settle([answered, restoring], { entries: ['a', 'b1'] })).toHaveLength(1);
    expect(settle([answered, restoring], { entries: ['a', ...ids] })).toHaveLength(1);
    const merged = { ...restored, mode: 'merge' } as const;
    expect(settle([answered, merged], { entries: ['a', ...ids] })).toEqual([]);
    expect(settle([answered, merged], { entries: ids })).toHaveLength(1);
  });
});
