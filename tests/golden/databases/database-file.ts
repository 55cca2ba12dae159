import type { Dexie } from 'dexie';
import type { TestDisk } from '../../support/test-collection.ts';

/** A store as the browser sees it, whatever wrote it. */
interface StoreShape {
  readonly keyPath: string | readonly string[] | null;
  readonly indexes: readonly {
    readonly name: string;
    readonly keyPath: string | readonly string[];
    readonly unique: boolean;
    readonly multiEntry: boolean;
  }[];
}

/** A whole database as JSON: its version, the shape of its stores, and all rows. */
export interface DatabaseFile {
  /** The browser's number of the version, ten times that of the schema. */
  readonly version: number;
  readonly stores: Readonly<Record<string, StoreShape>>;
  readonly rows: Readonly<Record<string, readonly unknown[]>>;
}

const ARRAYS = {
  Uint8Array,
  Uint16Array,
  Int16Array,
  Uint32Array,
  Int32Array,
  Float32Array,
  Float64Array,
} as const;

/** Reads an open database, row by row as they are stored. */
export async function readDatabaseFile(db: Dexie): Promise<DatabaseFile> {
  const native = db.backendDB();
  const names = [...native.objectStoreNames];
  const transaction = native.transaction(names);
  const shapes = names.map((name): [string, StoreShape] => {
    const store = transaction.objectStore(name);
    const indexes = [...store.indexNames].map((indexName) => {
      const { keyPath, unique, multiEntry } = store.index(indexName);
      return { name: indexName, keyPath, unique, multiEntry };
    });
    return [name, { keyPath: store.keyPath, indexes }];
  });
  const rows = await Promise.all(
    names.map(
      async (name): Promise<[string, unknown[]]> => [name, await db.table<unknown>(name).toArray()],
    ),
  );
  return {
    version: native.version,
    stores: Object.fromEntries(shapes),
    rows: Object.fromEntries(rows),
  };
}

/** Makes the database anew on an empty disk, without the program that once wrote it. */
export async function writeDatabaseFile(
  disk: TestDisk,
  name: string,
  { version, stores, rows }: DatabaseFile,
): Promise<void> {
  const opening = disk.indexedDB.open(name, version);
  opening.onupgradeneeded = () => {
    for (const [store, { keyPath, indexes }] of Object.entries(stores)) {
      const made = opening.result.createObjectStore(store, { keyPath: mutable(keyPath) });
      for (const index of indexes) {
        const { unique, multiEntry } = index;
        made.createIndex(index.name, mutable(index.keyPath) ?? '', { unique, multiEntry });
      }
    }
  };
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const transaction = db.transaction(Object.keys(stores), 'readwrite');
  for (const [store, some] of Object.entries(rows)) {
    for (const row of some) transaction.objectStore(store).put(row);
  }
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  db.close();
}

function mutable(keyPath: string | readonly string[] | null): string | string[] | null {
  return typeof keyPath === 'string' || keyPath === null ? keyPath : [...keyPath];
}

/** One row a line, so that a difference can be read; typed arrays are named. */
export function toText({ version, stores, rows }: DatabaseFile): string {
  const lines = Object.entries(rows).map(([name, some]) => {
    const body = some.map((row) => `    ${JSON.stringify(row, named)}`).join(',\n');
    return `  ${JSON.stringify(name)}: [\n${body}\n  ]`;
  });
  const head = `"version": ${version},\n"stores": ${JSON.stringify(stores, undefined, 1)}`;
  return `{${head},\n"rows": {\n${lines.join(',\n')}\n}}\n`;
}

export function fromText(text: string): DatabaseFile {
  return JSON.parse(text, unnamed) as DatabaseFile;
}

function named(_key: string, value: unknown): unknown {
  if (!ArrayBuffer.isView(value)) return value;
  const kind = value.constructor.name;
  if (!(kind in ARRAYS)) throw new Error(`database file: ${kind} is not among the typed arrays`);
  return { [kind]: Array.from(value as Float64Array) };
}

function unnamed(_key: string, value: unknown): unknown {
  const [[kind, numbers] = [], another] = isObject(value) ? Object.entries(value) : [];
  if (another !== undefined || kind === undefined || !(kind in ARRAYS)) return value;
  return ARRAYS[kind as keyof typeof ARRAYS].from(numbers as number[]);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
