import { Dexie } from 'dexie';
import { Refusal } from '../shared/refusal.ts';
import { err, ok, type Result } from '../shared/result.ts';

/** What can go wrong with the browser's storage through nobody's fault. */
export type StorageFailure =
  | { readonly kind: 'quota' }
  | { readonly kind: 'closed' }
  | { readonly kind: 'newer-version' }
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'damaged'; readonly where: string }
  | { readonly kind: 'missing'; readonly what: 'text' | 'note' | 'card' | 'word list' }
  | { readonly kind: 'cancelled' }
  /** A file that is no whole backup; nothing was changed. */
  | { readonly kind: 'bad-backup' }
  /** A backup that is under a passphrase, and none was given. */
  | { readonly kind: 'sealed' }
  | { readonly kind: 'wrong-passphrase' };

/** Thrown inside of a transaction, so that it is rolled back; never leaves this folder. */
export class StorageRefusal extends Refusal<StorageFailure> {
  override readonly name = 'StorageRefusal';
}

const KIND_BY_NAME: ReadonlyMap<
  string,
  StorageFailure['kind'] & ('quota' | 'closed' | 'newer-version' | 'unavailable')
> = new Map([
  ['QuotaExceededError', 'quota'],
  ['DatabaseClosedError', 'closed'],
  ['InvalidStateError', 'closed'],
  ['VersionError', 'newer-version'],
  ['MissingAPIError', 'unavailable'],
  ['OpenFailedError', 'unavailable'],
  ['SecurityError', 'unavailable'],
  ['UnknownError', 'unavailable'],
  ['NotReadableError', 'unavailable'],
  ['AbortError', 'unavailable'],
]);

/** Dexie wraps what happened in errors of its own; the innermost says most. */
function* innermostFirst(cause: unknown): Generator<Error> {
  if (!(cause instanceof Error) && !isErrorLike(cause)) return;
  yield* innermostFirst((cause as { inner?: unknown }).inner);
  yield cause as Error;
}

/** A DOMException of an older browser is no Error. */
function isErrorLike(cause: unknown): boolean {
  return typeof cause === 'object' && cause !== null && 'name' in cause;
}

/** The failure that an exception stands for; undefined for a bug. */
export function toStorageFailure(cause: unknown): StorageFailure | undefined {
  for (const error of innermostFirst(cause)) {
    if (error instanceof StorageRefusal) return error.failure;
    const kind = KIND_BY_NAME.get(error.name);
    if (kind !== undefined) return { kind };
  }
  return undefined;
}

/** Runs a write and turns the database's exceptions into values; anything else is a bug and throws. */
export async function attemptWrite<Value>(
  write: () => PromiseLike<Value>,
): Promise<Result<Value, StorageFailure>> {
  try {
    return ok(await Dexie.Promise.resolve(write()));
  } catch (cause) {
    const failure = toStorageFailure(cause);
    if (failure === undefined) throw cause;
    return err(failure);
  }
}
