import type { Transaction } from 'dexie';

/** One numbered step of the schema. Once released it is never edited. */
export interface Migration {
  /** 1, 2, 3 … without gaps. */
  readonly version: number;
  /** Tables and indexes that this version adds or changes, in Dexie's notation. */
  readonly stores: Readonly<Record<string, string | null>>;
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}
