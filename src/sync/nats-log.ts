import { headers, type NatsConnection } from '@nats-io/nats-core';
import { type BatchLog, TransportRefusal } from './batch-log.ts';
import { refusing, sequenceOf } from './nats-answers.ts';
import { readMessages } from './nats-reader.ts';
import { ANSWER_MS, type NatsUser, POSITION, streamOf } from './nats-who.ts';

const GOODBYE_MS = 500;
const NOT_FOUND = '404';

/**
 * Batches in a stream of NATS JetStream, a subject a member. It is spoken to with plain requests: what the
 * client library adds for reading asks for `STREAM.INFO`, which would list everybody's subjects.
 *
 * @param connection made with `inboxOf` as its prefix; closed with the log
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
    readFrom: (positions) => readMessages(connection, who, positions),
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

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
