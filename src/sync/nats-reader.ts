import {
  createInbox,
  errors,
  type Msg,
  type NatsConnection,
  type Subscription,
} from '@nats-io/nats-core';
import { type Positions, type StoredBatch, TransportRefusal } from './batch-log.ts';
import { answerOf, inTime, refusing } from './nats-answers.ts';
import { ANSWER_MS, inboxOf, type NatsUser, POSITION, streamOf } from './nats-who.ts';

/** A server forgets a reader that went away after so many nanoseconds. */
const FORGET_NANOS = 30 * 1_000_000_000;
/** For a reader to be made; far more than any that is made takes. */
const START_MS = 3_000;
const MOST_TRIES = 4;

/** A reader of one's own subjects alone, pushed to an inbox of one's own, until nothing is pending. */
export async function* readMessages(
  connection: NatsConnection,
  who: NatsUser,
  positions: Positions,
): AsyncGenerator<StoredBatch> {
  const { messages, pending } = await refusing(() => openReader(connection, who, positions));
  try {
    if (pending === 0) return;
    const reading = messages[Symbol.asyncIterator]();
    for (;;) {
      const next = await refusing(() => inTime(reading.next(), ANSWER_MS));
      if (next.done === true) throw new TransportRefusal({ kind: 'unreachable' });
      const { member, sequence, left } = placeOf(next.value);
      yield { member, bytes: next.value.data, place: { key: POSITION, sequence } };
      if (left === 0) return;
    }
  } finally {
    messages.unsubscribe();
  }
}

interface OpenReader {
  readonly messages: Subscription;
  /** How many are behind the positions. */
  readonly pending: number;
}

/**
 * A cluster may give a reader to a server that is down, which then never answers; the next one has another
 * chance. Each has an inbox of its own, so that one that begins late disturbs nobody.
 */
async function openReader(
  connection: NatsConnection,
  who: NatsUser,
  positions: Positions,
): Promise<OpenReader> {
  for (let tried = 1; ; tried += 1) {
    const inbox = createInbox(inboxOf(who));
    const messages = connection.subscribe(inbox);
    try {
      return { messages, pending: await startReader(connection, who, inbox, positions) };
    } catch (cause) {
      messages.unsubscribe();
      if (!(cause instanceof errors.TimeoutError) || tried === MOST_TRIES) throw cause;
    }
  }
}

async function startReader(
  connection: NatsConnection,
  who: NatsUser,
  inbox: string,
  positions: Positions,
): Promise<number> {
  const filter = `log.${who.shard}.${who.user}.*`;
  const stream = streamOf(who);
  const name = inbox.slice(inbox.lastIndexOf('.') + 1);
  const config = {
    name,
    deliver_subject: inbox,
    deliver_policy: 'by_start_sequence',
    opt_start_seq: (positions[POSITION] ?? 0) + 1,
    filter_subject: filter,
    ack_policy: 'none',
    inactive_threshold: FORGET_NANOS,
    mem_storage: true,
    num_replicas: 1,
  };
  const subject = `$JS.API.CONSUMER.CREATE.${stream}.${name}.${filter}`;
  const wish = JSON.stringify({ stream_name: stream, config, action: 'create' });
  const answer = answerOf(await connection.request(subject, wish, { timeout: START_MS }), 0);
  return answer.num_pending ?? 0;
}

/** `$JS.ACK.<stream>.<consumer>.<delivered>.<sequence>.<…>.<time>.<pending>`, with more in a cluster's domain. */
function placeOf({ subject, reply = '' }: Msg) {
  const parts = reply.split('.');
  const from = parts.length > 9 ? 2 : 0;
  const sequence = Number(parts[from + 5]);
  const left = Number(parts[from + 8]);
  const member = subject.slice(subject.lastIndexOf('.') + 1);
  if (!(sequence > 0) || Number.isNaN(left)) throw new TransportRefusal({ kind: 'unreachable' });
  return { member, sequence, left };
}
