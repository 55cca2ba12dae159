import type { MemberTrouble } from '../../domain/sync/member.ts';
import type { BatchFault, TransportFailure } from '../../domain/sync/sync-failure.ts';
import type { EpochMs } from '../../shared/time.ts';
import type { StorageFailure } from '../storage-failure.ts';

/** Why a sync ended early. What had been taken over or stored before stays so. */
export type SyncFailure =
  | { readonly kind: 'transport'; readonly failure: TransportFailure }
  | { readonly kind: 'storage'; readonly failure: StorageFailure }
  /** The newest batch under this device's name is not one that this device sealed. */
  | { readonly kind: 'own-log'; readonly fault: BatchFault }
  /** A device has taken this one off the list; undefined where its name is not known. */
  | { readonly kind: 'removed'; readonly by: string | undefined }
  /** A device has changed the key: what is not sent yet goes on under the new one. */
  | { readonly kind: 'moved'; readonly by: string | undefined };

/** What a sync did. */
export interface SyncReport {
  /** Entries of this device that were brought. */
  readonly sent: number;
  /** Entries that were not here before. */
  readonly received: number;
  /** The first thing wrong with each member's batches; those before it were taken over. */
  readonly faults: Readonly<Record<string, BatchFault>>;
  readonly troubles: readonly MemberTrouble[];
}

/** How the latest sync ended. */
export type SyncOutcome =
  | ({
      readonly kind: 'done';
      readonly at: EpochMs;
      /** Of the server, as it says it; undefined of a folder. */
      readonly serverVersion?: string | undefined;
    } & SyncReport)
  | {
      readonly kind: 'failed';
      readonly at: EpochMs;
      readonly failure: SyncFailure;
      /** When one last succeeded. */
      readonly lastDone: EpochMs | undefined;
    };
