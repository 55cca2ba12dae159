import {
  mergeStatements,
  type Removal,
  type Statements,
  withTaken,
} from '../domain/sync/statements.ts';
import { type SyncState, statementsOf } from '../storage/sync/sync-state.ts';
import type { BatchHead } from './batch-contents.ts';

type Taken = Parameters<typeof withTaken>[1];

/** What the batches of one reading say of the devices, and what follows from it. */
export class Heard {
  #statements: Statements;
  #isUnsaid: boolean;
  #isWider = false;
  readonly #refused: Record<string, number>;

  constructor(state: SyncState) {
    this.#statements = statementsOf(state);
    this.#isUnsaid = state.isUnsaid ?? false;
    this.#refused = { ...state.refused };
  }

  /** Whether batches that were passed over count now, since another device had taken them over. */
  get mustReadAgain(): boolean {
    return this.#isWider;
  }

  /** Whether a batch came after its member was removed; that it came is written down. */
  refuses(member: string, number: number): boolean {
    const removal = this.#statements.removed[member];
    if (removal === undefined || number <= removal.upTo) return false;
    this.#refused[member] = Math.max(this.#refused[member] ?? 0, number);
    return true;
  }

  /** Whether a collection is this one, under a key that it had before. */
  isFormer(vault: string | undefined): boolean {
    return vault !== undefined && this.#statements.former.includes(vault);
  }

  isRemoved(member: string): boolean {
    return member in this.#statements.removed;
  }

  /** @param taken the newest batch of each member that was taken over here */
  hear({ statements }: BatchHead, taken: Taken): void {
    if (statements === undefined) return;
    const before = this.#statements.removed;
    const merged = mergeStatements(this.#statements, statements);
    this.#statements = withTaken(merged, taken);
    for (const [member, { upTo }] of Object.entries(this.#statements.removed)) {
      // That more counts than the others say, they must hear.
      if (upTo > (merged.removed[member]?.upTo ?? 0)) this.#isUnsaid = true;
      if (isWider(before[member], upTo) && member in this.#refused) {
        this.#isWider = true;
        if ((this.#refused[member] ?? 0) <= upTo) delete this.#refused[member];
      }
    }
  }

  changes(): Pick<SyncState, 'statements' | 'isUnsaid' | 'refused'> {
    return {
      statements: this.#statements,
      isUnsaid: this.#isUnsaid,
      refused: { ...this.#refused },
    };
  }
}

function isWider(before: Removal | undefined, upTo: number): boolean {
  return before !== undefined && upTo > before.upTo;
}
