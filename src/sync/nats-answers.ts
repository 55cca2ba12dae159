import { errors, type Msg } from '@nats-io/nats-core';
import type { TransportFailure } from '../domain/sync/sync-failure.ts';
import { TransportRefusal } from './batch-log.ts';

const WRONG_SEQUENCE = 10_071;
const TOO_LARGE = 10_054;
const UNAUTHORISED_NAMES: ReadonlySet<string> = new Set([
  'AuthorizationError',
  'UserAuthenticationExpiredError',
  'PermissionViolationError',
]);

export interface ServerAnswer {
  readonly seq?: number;
  readonly num_pending?: number;
  readonly error?: { readonly code?: number; readonly err_code?: number };
}

export function sequenceOf(answer: Msg, size: number): number {
  const { seq } = answerOf(answer, size);
  if (typeof seq !== 'number') throw new TransportRefusal({ kind: 'unreachable' });
  return seq;
}

/** @throws TransportRefusal where the server says no */
export function answerOf(answer: Msg, size: number): ServerAnswer {
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
