import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NO_SERVER } from '../../../../scripts/nats/nats-server.ts';
import { addText } from '../../../../src/storage/add-text.ts';
import { projectionDigest } from '../../../../src/storage/projection-digest.ts';
import { rebuildProjections } from '../../../../src/storage/rebuild-projections.ts';
import { answerCard } from '../../../../src/storage/review-log.ts';
import type { BatchLog } from '../../../../src/sync/batch-log.ts';
import { openServer } from '../../../../src/sync/open-server.ts';
import { addLongLog } from '../../../support/long-log.ts';
import { NATS_PROGRAM, TestNats } from '../../../support/nats-peers.ts';
import { sampleDraft } from '../../../support/sample-draft.ts';
import { queueOf } from '../../../support/study-day.ts';
import {
  memberOf,
  type SyncDevice,
  syncDevice,
  syncWith,
  TEST_SECRET,
} from '../../../support/sync-device.ts';
import { valueOf } from '../../../support/value-of.ts';

if (NATS_PROGRAM === undefined) console.error(`NOT TESTED: sync over NATS. ${NO_SERVER}`);

const nats = new TestNats();

async function sync(device: SyncDevice, user = 'alice', secret = TEST_SECRET) {
  const log = await nats.logOf(user);
  try {
    return await syncWith(device, log, secret);
  } finally {
    await log.close();
  }
}

async function study(device: SyncDevice): Promise<void> {
  const { next } = await queueOf(device);
  if (next === undefined) throw new Error('study: no card');
  valueOf(await answerCard(device, { cardId: next.card.id, grade: 3, durationMs: 900 }));
}

/** All messages of the stream, as who runs the server sees them. */
async function stored(): Promise<{ readonly subject: string; readonly bytes: Uint8Array }[]> {
  const keeper = await nats.server.keeper();
  const messages: { subject: string; bytes: Uint8Array }[] = [];
  for (let seq = 1; ; seq += 1) {
    const wish = JSON.stringify({ seq });
    const answer = await keeper.request('$JS.API.DIRECT.GET.LOG0', wish, { timeout: 5_000 });
    if (answer.headers?.code === 404) break;
    messages.push({ subject: answer.headers?.get('Nats-Subject') ?? '', bytes: answer.data });
  }
  await keeper.close();
  return messages;
}

async function publish(subject: string, bytes: Uint8Array): Promise<void> {
  const keeper = await nats.server.keeper();
  await keeper.request(subject, bytes, { timeout: 5_000 });
  await keeper.close();
}

async function askKeeper(subject: string, wish: object): Promise<void> {
  const keeper = await nats.server.keeper();
  const answer = await keeper.request(subject, JSON.stringify(wish), { timeout: 5_000 });
  expect(answer.json()).not.toHaveProperty('error');
  await keeper.close();
}

describe.skipIf(NATS_PROGRAM === undefined)('sync over NATS', () => {
  beforeEach(() => nats.start());
  afterEach(() => nats.stop());

  it('brings what was studied on one and edited on the other to the same state', async () => {
    const [one, other] = [await syncDevice('one'), await syncDevice('other')];
    valueOf(await addText(one, sampleDraft(3)));
    valueOf(await sync(one));
    valueOf(await sync(other));
    await study(one);
    await study(other);
    valueOf(await addText(other, sampleDraft(2)));
    for (const device of [one, other, one]) {
      expect(valueOf(await sync(device)).faults).toEqual({});
    }
    expect(await projectionDigest(other.db)).toBe(await projectionDigest(one.db));
    expect(await one.db.texts.count()).toBe(2);

    const messages = await stored();
    const all = messages.map(({ bytes }) => Buffer.from(bytes).toString('latin1')).join('');
    for (const word of ['river', 'metres', 'Made up', 'text-added', 'en-zh', 'other']) {
      expect(all).not.toContain(word);
    }
  });

  it('stores each batch exactly once through a kill of the server in the middle', async () => {
    const one = await syncDevice('one');
    valueOf(await addText(one, sampleDraft(40)));
    await addLongLog(one, 6_000);
    valueOf(await rebuildProjections(one));
    const log = await nats.logOf('alice');
    let appended = 0;
    const cut: BatchLog = {
      ...log,
      async append(...batch) {
        appended += 1;
        if (appended !== 4) return log.append(...batch);
        // The batch is on its way when the server goes.
        const sent = log.append(...batch);
        void nats.server.kill();
        return sent;
      },
    };
    expect(await syncWith(one, cut)).toMatchObject({ ok: false });
    await nats.start(nats.server);
    expect(valueOf(await sync(one)).sent).toBeGreaterThan(1_000);
    const { frozen, member } = await memberOf(one);
    const subjects = (await stored()).map(({ subject }) => subject);
    expect(subjects).toEqual(Array.from({ length: frozen.number }, () => `log.0.alice.${member}`));

    const other = await syncDevice('other');
    expect(valueOf(await sync(other)).received).toBe(6_002);
    expect(await projectionDigest(other.db)).toBe(await projectionDigest(one.db));
  });

  it('fills an emptied server again and removes nothing', async () => {
    const [one, other] = [await syncDevice('one'), await syncDevice('other')];
    valueOf(await addText(one, sampleDraft(3)));
    for (const device of [one, other]) valueOf(await sync(device));
    await nats.stop();
    await nats.start();
    valueOf(await addText(other, sampleDraft(1)));
    for (const device of [other, one, other]) valueOf(await sync(device));
    const fresh = await syncDevice('fresh');
    valueOf(await sync(fresh));
    const digests = await Promise.all([one, other, fresh].map(({ db }) => projectionDigest(db)));
    expect(new Set(digests).size).toBe(1);
    expect(await fresh.db.texts.count()).toBe(2);
  });

  it('takes over nothing that somebody put there who has no key', async () => {
    const [one, other] = [await syncDevice('one'), await syncDevice('other')];
    for (let turn = 0; turn < 3; turn += 1) {
      valueOf(await addText(one, sampleDraft(1)));
      valueOf(await sync(one));
    }
    const before = await stored();
    const [first, second, third] = before.map(({ bytes }) => bytes);
    if (first === undefined || second === undefined || third === undefined) throw new Error('few');
    const swapped = `log.0.alice.${'ab'.repeat(16)}`;
    await publish(before[0]?.subject ?? '', first);
    await publish(before[0]?.subject ?? '', third.subarray(0, 50));
    await publish(swapped, second);
    const { faults } = valueOf(await sync(other));
    expect(Object.values(faults).map(({ kind }) => kind)).toEqual(['damaged', 'misplaced']);
    expect(await projectionDigest(other.db)).toBe(await projectionDigest(one.db));
    // Somebody wrote under the name of the first device: it says so, and sends nothing after that.
    expect(await sync(one)).toMatchObject({ ok: false, error: { kind: 'own-log' } });
    expect(await one.db.texts.count()).toBe(3);
  });

  it('says that it is another phrase, that there is no room, that a batch is too large', async () => {
    const [one, stranger] = [await syncDevice('one'), await syncDevice('stranger')];
    valueOf(await addText(one, sampleDraft(1)));
    valueOf(await sync(one));
    expect(await sync(stranger, 'alice', new Uint8Array(16).fill(3))).toEqual({
      ok: false,
      error: { kind: 'own-log', fault: { kind: 'wrong-key' } },
    });
    await askKeeper('$JS.API.STREAM.DELETE.LOG0', {});
    const small = { name: 'LOG0', subjects: ['log.0.*.*'], storage: 'file', discard: 'new' };
    await askKeeper('$JS.API.STREAM.CREATE.LOG0', { ...small, allow_direct: true, max_bytes: 400 });
    expect(await sync(one)).toEqual({
      ok: false,
      error: { kind: 'transport', failure: { kind: 'full' } },
    });
    await askKeeper('$JS.API.STREAM.UPDATE.LOG0', {
      ...small,
      allow_direct: true,
      max_bytes: 100_000,
      max_msg_size: 200,
    });
    expect(await sync(one)).toMatchObject({
      ok: false,
      error: { kind: 'transport', failure: { kind: 'too-large' } },
    });
    expect(await one.db.texts.count()).toBe(1);
  });

  it('speaks through a WebSocket, and says a wrong password and a wrong address', async () => {
    const place = {
      kind: 'server',
      address: `ws://127.0.0.1:${nats.server.webSocketPort}`,
      user: 'alice',
      password: 'alice',
      shard: 0,
    } as const;
    const one = await syncDevice('one');
    valueOf(await addText(one, sampleDraft(1)));
    const { log, version } = await openServer(place);
    expect(version).toMatch(/^\d+\.\d+\.\d+/);
    expect(valueOf(await syncWith(one, log)).sent).toBe(2);
    await log.close();
    await expect(openServer({ ...place, password: 'bob' })).rejects.toMatchObject({
      failure: { kind: 'refused' },
    });
    // Let in, but not to this stream: its rights have ended, or the number is wrong.
    const elsewhere = await openServer({ ...place, shard: 7 });
    valueOf(await addText(one, sampleDraft(1)));
    expect(await syncWith(one, elsewhere.log)).toEqual({
      ok: false,
      error: { kind: 'transport', failure: { kind: 'refused' } },
    });
    await elsewhere.log.close();
    expect(await one.db.texts.count()).toBe(2);
    await expect(openServer({ ...place, address: 'ws://127.0.0.1:9' })).rejects.toMatchObject({
      failure: { kind: 'unreachable' },
    });
  });
});
