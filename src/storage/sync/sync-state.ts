import type { ChainLink } from '../../domain/sync/judge-batch.ts';
import type { Member } from '../../domain/sync/member.ts';
import type { SeqRanges } from '../../domain/sync/seq-ranges.ts';
import { NO_STATEMENTS, type Statements } from '../../domain/sync/statements.ts';
import type { DeviceId } from '../../shared/log-entry.ts';
import type { LogName } from './log-batches.ts';
import type { SeqsByOrigin } from './store-received.ts';
import type { SyncOutcome } from './sync-outcome.ts';

/** Where a NATS server is, and who this learner is there. */
export interface ServerPlace {
  readonly kind: 'server';
  /** `wss://…`; `ws://` only on this very machine. */
  readonly address: string;
  /** The learner's name there: letters, digits, `-` and `_`. */
  readonly user: string;
  readonly password: string;
  /** Which of the server's streams this learner is in. */
  readonly shard: number;
}

/** Where a collection is synced to. */
export type SyncPlace =
  | { readonly kind: 'folder'; readonly handle: FileSystemDirectoryHandle }
  | ServerPlace;

/** What this device knows of its sync; one row, gone when sync is turned off. */
export interface SyncState {
  readonly id: 'self';
  /** The 128 bits of the recovery phrase. */
  readonly secret: Uint8Array;
  readonly place: SyncPlace;
  /** This device as the others know it; 32 hexadecimal digits, random. */
  readonly member: string;
  readonly name: string;
  /** The device of the local logs when they were last compared. */
  readonly device: DeviceId;
  /** The newest batch that was sealed; it never changes again. */
  readonly frozen: ChainLink;
  /** The newest batch that is known to be stored, with its sequence there; 0 before the first. */
  readonly stored: { readonly number: number; readonly sequence: number };
  /** Up to where the batches of all members were read. */
  readonly positions: Readonly<Record<string, number>>;
  readonly members: Readonly<Record<string, Member>>;
  /** Entries in the batches that were sealed under this member. */
  readonly brought?: number;
  /** Entries of the local logs that were sealed here or came from another member. */
  readonly covered: Readonly<Record<LogName, SeqsByOrigin>>;
  /** Undefined as long as nobody has said anything. */
  readonly statements?: Statements;
  /** Whether something of the statements is in no batch of this device yet. */
  readonly isUnsaid?: boolean;
  /** The newest batch of each removed member that was not taken over. */
  readonly refused?: Readonly<Record<string, number>>;
  /** The key that comes next, kept from when it was chosen until this device goes on under it. */
  readonly next?: NextKey | undefined;
  /** The newest batch here that repeats others, 0 for none; and up to where batches were looked at for one. */
  readonly bundles?: { readonly newest: number; readonly upTo: number };
  /** Batches of the others that were not opened, since a bundle repeats them; they are the next time. */
  readonly skipped?: Readonly<Record<string, SeqRanges>>;
  /** Undefined before the first sync. */
  readonly latest?: SyncOutcome;
}

export interface NextKey {
  /** The 128 bits of its recovery phrase. */
  readonly secret: Uint8Array;
  /** What this device was called among the others when it was chosen. */
  readonly by: string;
}

export function statementsOf({ statements }: Pick<SyncState, 'statements'>): Statements {
  return statements ?? NO_STATEMENTS;
}

/** A batch of this device as it was sealed, kept so that an emptied place can be filled again. */
export interface SentBatch {
  readonly number: number;
  readonly hash: string;
  readonly bytes: Uint8Array;
  /** That no batch before it has. */
  readonly entries: number;
  readonly isBundle?: true;
}
