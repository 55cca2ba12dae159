import type { TransportFailure } from '../domain/sync/sync-failure.ts';
import { Refusal } from '../shared/refusal.ts';

/** Up to where a log was read, by whatever the transport counts in. */
export type Positions = Readonly<Record<string, number>>;

/** Reading on from a batch's place passes over it and those before it. */
export interface BatchPlace {
  readonly key: string;
  readonly sequence: number;
}

export interface StoredBatch {
  readonly member: string;
  readonly bytes: Uint8Array;
  readonly place: BatchPlace;
}

/**
 * Where sealed batches are kept: one log a member, to which only that member appends. All calls throw
 * {@link TransportRefusal} for what is nobody's bug.
 */
export interface BatchLog {
  /**
   * @param expected sequence of the member's last batch; 0 where it has none
   * @returns where the new one is; refuses with `conflict` where the last is another
   */
  append(member: string, expected: number, bytes: Uint8Array): Promise<BatchPlace>;
  /** The batches of all members behind these positions, each member's in its order. */
  readFrom(positions: Positions): AsyncIterable<StoredBatch>;
  /** The member's newest batch with its sequence. */
  last(
    member: string,
  ): Promise<{ readonly sequence: number; readonly bytes: Uint8Array } | undefined>;
  close(): Promise<void>;
}

/** Thrown by the four calls; never leaves this folder. */
export class TransportRefusal extends Refusal<TransportFailure> {
  override readonly name = 'TransportRefusal';
}
