import type { TFunction } from 'i18next';
import { describe, expect, it } from 'vitest';
import { NO_STATEMENTS } from '../../../../src/domain/sync/statements.ts';
import type { BatchFault, TransportFailure } from '../../../../src/domain/sync/sync-failure.ts';
import {
  describeRefused,
  describeSyncFailure,
  describeTroubles,
} from '../../../../src/features/settings/sync/describe-sync.ts';
import { describePlaceFault } from '../../../../src/features/settings/sync/place-wish.ts';
import { en } from '../../../../src/i18n/en.ts';
import { zhHans } from '../../../../src/i18n/zh-hans.ts';
import type { SyncFailure } from '../../../../src/storage/sync/sync-outcome.ts';
import type { SyncState } from '../../../../src/storage/sync/sync-state.ts';
import { NOTHING_DONE } from '../../../../src/sync/compare-own.ts';
import { readServerPlace } from '../../../../src/sync/server-address.ts';

type Strings = { readonly [key: string]: string | Strings };

/** As the interface has it, without its plurals: what is asked for must be there. */
function speaker(strings: Strings): TFunction {
  const say = (key: string, values: Record<string, unknown> = {}): string => {
    const find = (path: string): unknown =>
      path
        .split('.')
        .reduce<unknown>((part, name) => (part as Strings | undefined)?.[name], strings);
    const text = find(key) ?? find(`${key}_other`);
    if (typeof text !== 'string') throw new Error(`no string ${key}`);
    return text.replaceAll(/\{\{(\w+)\}\}/g, (_all, name: string) => String(values[name]));
  };
  return say as unknown as TFunction;
}

const transport = (failure: TransportFailure): SyncFailure => ({ kind: 'transport', failure });
const FAILURES: readonly SyncFailure[] = [
  transport({ kind: 'unreachable' }),
  transport({ kind: 'refused' }),
  transport({ kind: 'full' }),
  transport({ kind: 'too-large', bytes: 1_234_567 }),
  transport({ kind: 'conflict' }),
  { kind: 'own-log', fault: { kind: 'wrong-key' } },
  { kind: 'own-log', fault: { kind: 'damaged' } },
  { kind: 'removed', by: 'Laptop' },
  { kind: 'moved', by: 'Laptop' },
];
const FAULTS: readonly BatchFault[] = (
  ['damaged', 'wrong-key', 'misplaced', 'out-of-order', 'forked', 'newer-version'] as const
).map((kind) => ({ kind }));

const member = 'ab'.repeat(16);
const state = {
  ...NOTHING_DONE,
  members: { [member]: { number: 3, hash: '', name: 'Phone', sentAt: 0 } },
  refused: { [member]: 7 },
  statements: { ...NO_STATEMENTS, removed: { [member]: { by: 'x', at: 1, upTo: 3 } } },
} as unknown as SyncState;

describe.each([
  ['English', speaker(en)],
  ['Chinese', speaker(zhHans)],
])('what went wrong with sync, in %s,', (_language, t) => {
  it('has a sentence of its own for each failure', () => {
    const sentences = FAILURES.map((failure) => describeSyncFailure(t, failure, 'server'));
    expect(new Set(sentences).size).toBe(FAILURES.length);
    expect(sentences[3]).toContain('1235 kB');
    expect(sentences[3]).toContain('max_payload');
    expect(sentences.slice(-2).every((sentence) => sentence.includes('Laptop'))).toBe(true);
    const refused = transport({ kind: 'refused' });
    expect(describeSyncFailure(t, refused, 'folder')).not.toBe(sentences[1]);
  });

  it('names the device for each thing that is wrong with what it brought', () => {
    const sentences = FAULTS.flatMap((fault) =>
      describeTroubles(
        t,
        { sent: 0, received: 0, troubles: [], faults: { [member]: fault } },
        state,
      ),
    );
    expect(new Set(sentences).size).toBe(FAULTS.length);
    for (const sentence of sentences) expect(sentence).toContain('Phone');
    const [refused = ''] = describeRefused(t, state);
    expect(refused).toContain('Phone');
    expect(refused).toContain('4');
  });

  it('says of an address what is wrong with it', () => {
    const places = ['example.org', 'ws://example.org', 'wss://example.org'] as const;
    const sentences = places.map((address) => {
      const place = readServerPlace(address, 'a b', '');
      return place.ok ? '' : describePlaceFault(t, place.error);
    });
    expect(new Set(sentences).size).toBe(3);
    expect(sentences).not.toContain('');
  });
});
