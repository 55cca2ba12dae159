import { createInbox, errors, headers, type Msg, type NatsConnection } from '@nats-io/nats-core';
import type { TransportFailure } from '../domain/sync/sync-failure.ts';
import { type BatchLog, type Positions, type StoredBatch, TransportRefusal } from './batch-log.ts';

/** Who this learner is on the server. */
export interface NatsUser {
  readonly user: string;
  readonly shard: number;
}

/** All members share one sequence: that of the stream. */
const POSITION = 'stream';
const ANSWER_MS = 10_000;
const GOODBYE_MS = 500;
/** A server forgets a reader that went away after so many nanoseconds. */
const FORGET_NANOS = 30 * 1_000_000_000;
const NOT_FOUND = '404';
const WRONG_SEQUENCE = 10_071;
const TOO_LARGE = 10_054;
const UNAUTHORISED_NAMES: ReadonlySet<string> = new Set([
  'AuthorizationError',
  'UserAuthenticationExpiredError',
  'PermissionViolationError',
]);

/** What a server asks nobody's leave for beyond these: docs/sync.md lists the rights. */
export function streamOf({ shard }: Pick<NatsUser, 'shard'>): string {
  return `LOG${shard}`;
}

/** Inboxes of one's own, so that nobody else may listen. */
export function inboxOf({ user }: Pick<NatsUser, 'user'>): string {
  return `_INBOX.${user}`;
}

/**
 * Batches in a stream of NATS JetStream, a subject a member. It is spoken to with plain requests: what the
 * client library adds for reading asks for `STREAM.INFO`, which would list everybody's subjects.
 *
 * @param connection made with {@link inboxOf} as its prefix; closed with the log
 */
export function natsLog(connection: NatsConnection, who: NatsUser): BatchLog {
  const subjectOf = (member: string): string => `log.${who.shard}.${who.user}.${member}`;
  return {
    append: (member, expected, bytes) =>
      refusing(async () => {
        const most = connection.info?.max_payload ?? Number.POSITIVE_INFINITY;
        if (bytes.length > most) {
          throw new TransportRefusal({ kind: 'too-large', bytes: bytes.length });
        }
        const wish = headers();
        wish.set('Nats-Expected-Last-Subject-Sequence', String(expected));
        const options = { headers: wish, timeout: ANSWER_MS };
        const answer = await connection.request(subjectOf(member), bytes, options);
        return { key: POSITION, sequence: sequenceOf(answer, bytes.length) };
      }),
    readFrom: (positions) => readFrom(connection, who, positions),
    last: (member) =>
      refusing(async () => {
        const subject = `$JS.API.DIRECT.GET.${streamOf(who)}.${subjectOf(member)}`;
        const answer = await connection.request(subject, '', { timeout: ANSWER_MS });
        const status = answer.headers?.code;
        if (String(status) === NOT_FOUND) return undefined;
        const sequence = Number(answer.headers?.get('Nats-Sequence'));
        if (!(sequence > 0)) throw new TransportRefusal({ kind: 'unreachable' });
        return { sequence, bytes: answer.data };
      }),
    // A peer that has gone silent answers no goodbye; it need not be waited for.
    close: () => Promise.race([connection.close(), pause(GOODBYE_MS)]),
  };
}

/** A reader of one's own subjects alone, pushed to an inbox of one's own, until nothing is pending. */
async function* readFrom(
  connection: NatsConnection,
  who: NatsUser,
  positions: Positions,
): AsyncGenerator<StoredBatch> {
  const filter = `log.${who.shard}.${who.user}.*`;
  const inbox = createInbox(inboxOf(who));
  const messages = connection.subscribe(inbox);
  try {
    const pending = await refusing(() => startReader(connection, who, filter, inbox, positions));
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

async function startReader(
  connection: NatsConnection,
  who: NatsUser,
  filter: string,
  inbox: string,
  positions: Positions,
): Promise<number> {
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
  const answer = answerOf(await connection.request(subject, wish, { timeout: ANSWER_MS }), 0);
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

interface ServerAnswer {
  readonly seq?: number;
  readonly num_pending?: number;
  readonly error?: { readonly code?: number; readonly err_code?: number };
}

function sequenceOf(answer: Msg, size: number): number {
  const { seq } = answerOf(answer, size);
  if (typeof seq !== 'number') throw new TransportRefusal({ kind: 'unreachable' });
  return seq;
}

/** @throws TransportRefusal where the server says no */
function answerOf(answer: Msg, size: number): ServerAnswer {
  const said = parseAnswer(answer);
  const { error } = said;
  if (error === undefined) return said;
  if (error.err_code === WRONG_SEQUENCE) throw new TransportRefusal({ kind: 'conflict' });
  if (error.err_code === TOO_LARGE) throw new TransportRefusal({ kind: 'too-large', bytes: size });
  // What a server refuses to store for want of room: its disk, or a limit of the stream.
  const isFull = size > 0 && (error.code === 503 || error.code === 400);
  throw new TransportRefusal({ kind: isFull ? 'full' : 'unreachable' });
}

function parseAnswer(answer: Msg): ServerAnswer {
  try {
    return answer.json<ServerAnswer>();
  } catch {
    return { error: {} };
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** @throws TransportRefusal where it takes longer, milliseconds */
export async function inTime<Value>(work: Promise<Value>, ms: number): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new TransportRefusal({ kind: 'unreachable' })), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The exceptions of the client library as the refusals that all places have. */
export async function refusing<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof TransportRefusal || !(cause instanceof Error)) throw cause;
    throw new TransportRefusal(failureOf(cause));
  }
}

function failureOf(cause: Error): TransportFailure {
  const inner = cause instanceof errors.RequestError ? cause.cause : undefined;
  const names = [cause.name, inner instanceof Error ? inner.name : ''];
  const isForbidden = names.some((name) => UNAUTHORISED_NAMES.has(name));
  return { kind: isForbidden ? 'refused' : 'unreachable' };
}
