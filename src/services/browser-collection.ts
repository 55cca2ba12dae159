import type { EpochMs } from '../shared/time.ts';
import type { Collection } from '../storage/collection.ts';
import { createDatabase } from '../storage/database.ts';
import { DATABASE_NAME } from '../storage/kept-names.ts';

/** The learner's collection over this browser's clock, time zone, randomness and database. */
export function browserCollection(): Collection {
  return {
    db: createDatabase(DATABASE_NAME),
    now: () => Date.now() as EpochMs,
    utcOffset: (at) => -new Date(at).getTimezoneOffset(),
    randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
  };
}
