import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { addText } from '../../../src/storage/add-text.ts';
import { createSyncDatabase } from '../../../src/storage/sync/sync-database.ts';
import { runSync } from '../../../src/sync/run-sync.ts';
import { turnOffSync, turnOnSync } from '../../../src/sync/set-up.ts';
import { sampleDraft } from '../../support/sample-draft.ts';
import { TEST_SECRET } from '../../support/sync-device.ts';
import { testCollection } from '../../support/test-collection.ts';
import { valueOf } from '../../support/value-of.ts';

const SRC = join(import.meta.dirname, '../../../src');

afterEach(() => vi.unstubAllGlobals());

/** Stands in for the browser's WebSocket: writes down where to, and fails. */
function watchSockets(): string[] {
  const opened: string[] = [];
  class Refused {
    onerror: ((event: { message: string }) => void) | undefined;
    constructor(address: string) {
      opened.push(address);
      setTimeout(() => this.onerror?.({ message: 'refused' }));
    }
    close(): void {}
  }
  vi.stubGlobal('WebSocket', Refused);
  return opened;
}

describe('while sync is off', () => {
  it('opens nothing, neither before it is turned on nor after', async () => {
    const opened = watchSockets();
    const c = testCollection();
    const sync = createSyncDatabase('sync', c.disk);
    valueOf(await addText(c, sampleDraft(1)));
    await runSync(c, sync);
    expect(opened).toEqual([]);

    const address = 'wss://sync.example.org:4443/';
    const place = { kind: 'server', address, user: 'a', password: 'b', shard: 0 } as const;
    valueOf(await turnOnSync(c, sync, { secret: TEST_SECRET, place, name: 'one' }));
    expect(opened).toEqual([]);
    await runSync(c, sync);
    expect(opened).toEqual([address]);
    expect((await sync.state.get('self'))?.latest).toMatchObject({
      kind: 'failed',
      failure: { kind: 'transport', failure: { kind: 'unreachable' } },
    });

    await turnOffSync(sync);
    await runSync(c, sync);
    expect(opened).toEqual([address]);
    expect(await c.db.texts.count()).toBe(1);
  });

  it('has one place in the program that opens a connection, which only a chosen server leads to', () => {
    const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.tsx?$/.test(file),
    );
    expect(files.length).toBeGreaterThan(500);
    const naming = (pattern: RegExp): string[] =>
      files.filter((file) => pattern.test(readFileSync(join(SRC, file), 'utf8')));
    expect(naming(/wsconnect|new WebSocket|EventSource|WebTransport|RTCPeer|sendBeacon/)).toEqual([
      join('sync', 'open-server.ts'),
    ]);
    expect(naming(/open-server\.ts/)).toEqual([join('sync', 'open-place.ts')]);
  });
});
