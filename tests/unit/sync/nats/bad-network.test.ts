import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { NO_SERVER } from '../../../../scripts/nats/nats-server.ts';
import type { Result } from '../../../../src/shared/result.ts';
import { addText } from '../../../../src/storage/add-text.ts';
import { projectionDigest } from '../../../../src/storage/projection-digest.ts';
import type { SyncFailure, SyncReport } from '../../../../src/storage/sync/sync-outcome.ts';
import { openServer } from '../../../../src/sync/open-server.ts';
import { attemptSync } from '../../../../src/sync/sync-once.ts';
import { CutProxy } from '../../../support/cut-proxy.ts';
import { NATS_PROGRAM, TestNats } from '../../../support/nats-peers.ts';
import { sampleDraft } from '../../../support/sample-draft.ts';
import { memberOf, type SyncDevice, syncDevice, syncWith } from '../../../support/sync-device.ts';
import { valueOf } from '../../../support/value-of.ts';

if (NATS_PROGRAM === undefined) console.error(`NOT TESTED: sync over a bad network. ${NO_SERVER}`);

const UNREACHABLE = {
  ok: false,
  error: { kind: 'transport', failure: { kind: 'unreachable' } },
};

describe.skipIf(NATS_PROGRAM === undefined)('sync over a network that', () => {
  const nats = new TestNats();
  let proxy: CutProxy;
  let port: number;

  beforeAll(async () => {
    await nats.start();
    proxy = new CutProxy(nats.server.webSocketPort);
    port = await proxy.listen();
  });
  afterAll(async () => {
    await proxy.close();
    await nats.stop();
  });

  /** As the app does: through a WebSocket, and all that goes wrong as a value. */
  async function sync(device: SyncDevice, user: string): Promise<Result<SyncReport, SyncFailure>> {
    const address = `ws://127.0.0.1:${port}`;
    const place = { kind: 'server', address, user, password: user, shard: 0 } as const;
    const opened = await attemptSync(() => openServer(place));
    if (!opened.ok) return opened;
    try {
      return await syncWith(device, opened.value.log);
    } finally {
      await opened.value.log.close();
    }
  }

  it('is slow comes to the same, only later', async () => {
    const [one, other] = [await syncDevice('one'), await syncDevice('other')];
    valueOf(await addText(one, sampleDraft(40)));
    proxy.trouble = { delayMs: 60, bytesPerSecond: 40_000 };
    for (const device of [one, other]) valueOf(await sync(device, 'bob'));
    expect(await projectionDigest(other.db)).toBe(await projectionDigest(one.db));
    expect(await other.db.texts.count()).toBe(1);
  });

  it('breaks in the middle of messages says so, and goes on where it was', async () => {
    const [one, other] = [await syncDevice('one'), await syncDevice('other')];
    for (let text = 0; text < 4; text += 1) {
      valueOf(await addText(one, sampleDraft(30 + text)));
      // Each text a batch of its own.
      proxy.trouble = { isOff: true };
      expect(await sync(one, 'alice')).toEqual(UNREACHABLE);
      expect(await one.db.texts.count()).toBe(text + 1);
      proxy.trouble = {};
      if (text === 0) valueOf(await sync(one, 'alice'));
    }
    const before = proxy.cuts;
    for (const [device, way] of [
      [one, 'up'],
      [other, 'down'],
    ] as const) {
      let failures = 0;
      for (let bytes = way === 'up' ? 300 : 1_000; ; bytes = Math.ceil(bytes * 1.4)) {
        proxy.trouble = { cutAfter: { [way]: bytes } };
        const result = await sync(device, 'alice');
        if (result.ok) break;
        expect(result).toEqual(UNREACHABLE);
        failures += 1;
      }
      expect(failures).toBeGreaterThan(3);
    }
    expect(proxy.cuts - before).toBeGreaterThan(6);
    proxy.trouble = {};
    valueOf(await sync(one, 'alice'));
    valueOf(await sync(other, 'alice'));
    const { frozen, stored } = await memberOf(one);
    expect(stored.number).toBe(frozen.number);
    expect(await other.db.texts.count()).toBe(4);
    expect(await projectionDigest(other.db)).toBe(await projectionDigest(one.db));
  });

  it('goes silent, or breaks within the greeting, is not waited for', async () => {
    const [one, other] = [await syncDevice('one'), await syncDevice('other')];
    valueOf(await addText(one, sampleDraft(1)));
    proxy.trouble = {};
    valueOf(await sync(one, 'alice'));
    const texts = await one.db.texts.count();
    const started = performance.now();
    const before = proxy.cuts;
    proxy.trouble = { cutAfter: { down: 300 } };
    const greeting = sync(other, 'alice');
    await vi.waitFor(() => expect(proxy.cuts).toBeGreaterThan(before));
    proxy.trouble = {};
    const address = `ws://127.0.0.1:${port}`;
    const who = { user: 'alice', password: 'alice', shard: 0 };
    const { log } = await openServer({ kind: 'server', address, ...who });
    proxy.silence();
    expect(await syncWith(one, log)).toEqual(UNREACHABLE);
    await log.close();
    expect(await greeting).toEqual(UNREACHABLE);
    expect(performance.now() - started).toBeLessThan(12_000);
    expect(await one.db.texts.count()).toBe(texts);
  }, 20_000);
});
