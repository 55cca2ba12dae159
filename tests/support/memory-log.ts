import {
  type BatchLog,
  type Positions,
  type StoredBatch,
  TransportRefusal,
} from '../../src/sync/batch-log.ts';

interface Kept {
  readonly member: string;
  readonly bytes: Uint8Array;
  readonly sequence: number;
}

/** A server in memory: one sequence over the batches of all members, as JetStream has it. */
export class MemoryServer {
  kept: Kept[] = [];
  #sequence = 0;

  append(member: string, expected: number, bytes: Uint8Array): number {
    const last = this.kept.findLast((batch) => batch.member === member)?.sequence ?? 0;
    if (last !== expected) throw new TransportRefusal({ kind: 'conflict' });
    this.#sequence += 1;
    this.kept.push({ member, bytes: Uint8Array.from(bytes), sequence: this.#sequence });
    return this.#sequence;
  }

  /** As if it had been set up anew. */
  empty(): void {
    this.kept = [];
    this.#sequence = 0;
  }
}

/** What may go wrong on the way; numbers are asked for each call, from 0 to below 1. */
export interface Troubles {
  readonly random: () => number;
  /** The share of acknowledgements that are lost after the batch was stored. */
  readonly lostAcks?: number;
  /** Of calls that never reach the server. */
  readonly unreachable?: number;
  /** Of reads in which batches come repeated and out of order. */
  readonly shuffled?: number;
}

const NO_TROUBLES: Troubles = { random: () => 1 };

export function memoryLog(server: MemoryServer, troubles: Troubles = NO_TROUBLES): BatchLog {
  const happens = (share = 0): boolean => troubles.random() < share;
  const reach = (): void => {
    if (happens(troubles.unreachable)) throw new TransportRefusal({ kind: 'unreachable' });
  };
  return {
    async append(member, expected, bytes) {
      reach();
      const sequence = server.append(member, expected, bytes);
      if (happens(troubles.lostAcks)) throw new TransportRefusal({ kind: 'unreachable' });
      return { key: 'stream', sequence };
    },
    async *readFrom(positions: Positions): AsyncGenerator<StoredBatch> {
      const from = positions['stream'] ?? 0;
      const batches = server.kept
        .filter(({ sequence }) => sequence > from)
        .map(({ member, bytes, sequence }) => ({
          member,
          bytes,
          place: { key: 'stream', sequence },
        }));
      const repeated = happens(troubles.shuffled) ? shuffle(batches, troubles.random) : batches;
      for (const batch of repeated) {
        reach();
        yield batch;
      }
    },
    async last(member) {
      reach();
      return server.kept.findLast((batch) => batch.member === member);
    },
    async close() {},
  };
}

/** In any order, some twice. */
function shuffle<Item>(items: readonly Item[], random: () => number): Item[] {
  return items
    .flatMap((item) => (random() < 0.3 ? [item, item] : [item]))
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
