import type { NatsConnection } from '@nats-io/transport-node';
import { createInbox } from '@nats-io/transport-node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NATS_PROGRAM, TestNats } from '../../../support/nats-peers.ts';

const nats = new TestNats();
const SECRET = 'what alice keeps';
const OF_ALICE = `log.0.alice.${'a1'.repeat(16)}`;
const WAIT_MS = 400;

/** All that comes back within a moment, on whatever subject; the error where the server forbids the asking. */
async function ask(bob: NatsConnection, subject: string, wish: unknown = ''): Promise<string> {
  const payload = typeof wish === 'string' ? wish : JSON.stringify(wish);
  try {
    const answer = await bob.request(subject, payload, { timeout: WAIT_MS });
    return `${answer.subject} ${answer.headers?.code ?? ''} ${answer.string()}`;
  } catch (cause) {
    return `refused: ${String(cause)}`;
  }
}

function consumer(filter: string, more: object = {}) {
  const config = {
    name: 'x1',
    filter_subject: filter,
    ack_policy: 'none',
    deliver_policy: 'all',
    ...more,
  };
  return { stream_name: 'LOG0', config, action: 'create' };
}

describe.skipIf(NATS_PROGRAM === undefined)('a second learner on the server', () => {
  let bob: NatsConnection;
  let keeper: NatsConnection;

  beforeAll(async () => {
    await nats.start();
    keeper = await nats.server.keeper();
    const alice = await nats.connectAs('alice');
    await alice.request(OF_ALICE, SECRET, { timeout: 2_000 });
    // As her own reader would be called, were its name known.
    const config = { ...consumer('log.0.alice.*').config, name: 'alices' };
    await keeper.request(
      '$JS.API.CONSUMER.CREATE.LOG0.alices.log.0.alice.*',
      JSON.stringify({ stream_name: 'LOG0', config, action: 'create' }),
      { timeout: 2_000 },
    );
    await alice.close();
    bob = await nats.connectAs('bob');
  });
  it('may do with his own what she may do with hers', async () => {
    expect(await ask(bob, 'log.0.bob.own', 'what bob keeps')).toContain('"seq"');
    expect(await ask(bob, '$JS.API.DIRECT.GET.LOG0.log.0.bob.own')).toContain('what bob keeps');
    const heard: string[] = [];
    const inbox = createInbox('_INBOX.bob');
    bob.subscribe(inbox, { callback: (_error, message) => void heard.push(message.string()) });
    const { config } = consumer('log.0.bob.*', { deliver_subject: inbox });
    const wish = { stream_name: 'LOG0', config: { ...config, name: 'x0' }, action: 'create' };
    const answer = await ask(bob, '$JS.API.CONSUMER.CREATE.LOG0.x0.log.0.bob.*', wish);
    expect(answer).toContain('"num_pending":1');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(heard).toEqual(['what bob keeps']);
  });

  afterAll(async () => {
    await bob?.close();
    await keeper?.close();
    await nats.stop();
  });

  it.each([
    ['by subject', `$JS.API.DIRECT.GET.LOG0.${OF_ALICE}`, ''],
    ['by subject in the wish', '$JS.API.DIRECT.GET.LOG0', { last_by_subj: OF_ALICE }],
    ['by number', '$JS.API.DIRECT.GET.LOG0', { seq: 1 }],
    ['by number under his own subject', '$JS.API.DIRECT.GET.LOG0.log.0.bob.x', { seq: 1 }],
    [
      'the next of her subject under his',
      '$JS.API.DIRECT.GET.LOG0.log.0.bob.x',
      { seq: 1, next_by_subj: OF_ALICE },
    ],
    ['by the older call', '$JS.API.STREAM.MSG.GET.LOG0', { seq: 1 }],
    ['by the older call and subject', '$JS.API.STREAM.MSG.GET.LOG0', { last_by_subj: OF_ALICE }],
    [
      'as the next of her reader',
      '$JS.API.CONSUMER.MSG.NEXT.LOG0.alices',
      { batch: 1, no_wait: true },
    ],
    [
      'as the next of her reader, waiting',
      '$JS.API.CONSUMER.MSG.NEXT.LOG0.alices',
      { batch: 1, expires: 200_000_000 },
    ],
    ['as the next of her reader, plainly', '$JS.API.CONSUMER.MSG.NEXT.LOG0.alices', '1'],
  ])('cannot read %s', async (_how, subject, wish) => {
    expect(await ask(bob, subject, wish)).not.toContain(SECRET);
  });

  it.each([
    ['her subjects, said openly', '$JS.API.CONSUMER.CREATE.LOG0.x1.log.0.alice.*', 'log.0.alice.*'],
    ['her subjects behind his own', '$JS.API.CONSUMER.CREATE.LOG0.x1.log.0.bob.*', 'log.0.alice.*'],
    ['all subjects behind his own', '$JS.API.CONSUMER.CREATE.LOG0.x1.log.0.bob.*', 'log.0.>'],
    ['no filter', '$JS.API.CONSUMER.CREATE.LOG0', ''],
    ['no filter behind his own', '$JS.API.CONSUMER.CREATE.LOG0.x1.log.0.bob.*', ''],
    ['the older call', '$JS.API.CONSUMER.DURABLE.CREATE.LOG0.x1', 'log.0.alice.*'],
  ])('cannot make a reader of %s', async (_how, subject, filter) => {
    const inbox = createInbox('_INBOX.bob');
    const heard: string[] = [];
    bob.subscribe(inbox, { callback: (_error, message) => void heard.push(message.string()) });
    const wish = consumer(filter, { deliver_subject: inbox });
    const answer = await ask(bob, subject, wish);
    await bob.flush();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(answer).not.toContain('"num_pending":1');
    expect(heard.join(' ')).not.toContain(SECRET);
  });

  it('cannot have a reader of his own push into her subjects, nor several filters at once', async () => {
    const own = '$JS.API.CONSUMER.CREATE.LOG0.x2.log.0.bob.*';
    await ask(bob, 'log.0.bob.x', 'what bob says');
    const pushed = await ask(bob, own, {
      ...consumer('log.0.bob.*'),
      config: {
        ...consumer('log.0.bob.*', { deliver_subject: 'log.0.alice.x' }).config,
        name: 'x2',
      },
    });
    expect(pushed).toContain('error');
    const several = {
      ...consumer('log.0.bob.*').config,
      name: 'x3',
      filter_subjects: ['log.0.alice.*'],
    };
    const answer = await ask(bob, '$JS.API.CONSUMER.CREATE.LOG0.x3.log.0.bob.*', {
      stream_name: 'LOG0',
      config: { ...several, deliver_subject: createInbox('_INBOX.bob') },
      action: 'create',
    });
    expect(answer).not.toContain(SECRET);
    const last = await keeper.request('$JS.API.DIRECT.GET.LOG0.log.0.alice.x', '', {
      timeout: 2_000,
    });
    expect(last.headers?.code).toBe(404);
  });

  it.each([
    ['list subjects', '$JS.API.STREAM.INFO.LOG0', { subjects_filter: '>' }],
    ['list streams', '$JS.API.STREAM.LIST', {}],
    ['list names of streams', '$JS.API.STREAM.NAMES', {}],
    ['list readers', '$JS.API.CONSUMER.LIST.LOG0', {}],
    ['list names of readers', '$JS.API.CONSUMER.NAMES.LOG0', {}],
    ['look at her reader', '$JS.API.CONSUMER.INFO.LOG0.alices', ''],
    ['look at the account', '$JS.API.INFO', ''],
    ['delete her reader', '$JS.API.CONSUMER.DELETE.LOG0.alices', ''],
    ['empty the stream', '$JS.API.STREAM.PURGE.LOG0', { filter: OF_ALICE }],
    ['delete a message', '$JS.API.STREAM.MSG.DELETE.LOG0', { seq: 1 }],
    ['delete the stream', '$JS.API.STREAM.DELETE.LOG0', ''],
    ['change the stream', '$JS.API.STREAM.UPDATE.LOG0', { name: 'LOG0', subjects: ['log.9.*.*'] }],
    [
      'copy the stream',
      '$JS.API.STREAM.CREATE.MINE',
      { name: 'MINE', sources: [{ name: 'LOG0' }] },
    ],
    ['save the stream', '$JS.API.STREAM.SNAPSHOT.LOG0', { deliver_subject: '_INBOX.bob.s' }],
    ['write for her', OF_ALICE, 'forged'],
    ['write for her, deeper', `${OF_ALICE}.x`, 'forged'],
  ])('cannot %s', async (_what, subject, wish) => {
    expect(await ask(bob, subject, wish)).toMatch(/^refused: /);
    const kept = await keeper.request(`$JS.API.DIRECT.GET.LOG0.${OF_ALICE}`, '', {
      timeout: 2_000,
    });
    expect(kept.string()).toBe(SECRET);
  });

  it('cannot listen to what she sends or is sent', async () => {
    const heard: string[] = [];
    const alice = await nats.connectAs('alice');
    for (const subject of ['>', 'log.>', OF_ALICE, '_INBOX.>', '_INBOX.alice.>', '$JS.>']) {
      bob.subscribe(subject, {
        callback: (error, message) => void heard.push(error?.name ?? message.string()),
      });
    }
    await bob.flush();
    await alice.request(OF_ALICE, SECRET, { timeout: 2_000 });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(heard.length).toBeGreaterThan(0);
    expect(new Set(heard)).toEqual(new Set(['PermissionViolationError']));
    await alice.close();
  });
});
