export interface ReadRows {
  readonly rows: readonly unknown[];
  /** Rows that the browser could not give. */
  readonly lost: number;
}

/** Every row of a table; where the browser cannot read them together, one by one, and those that it can. */
export async function readRows(db: IDBDatabase, table: string): Promise<ReadRows> {
  if (!db.objectStoreNames.contains(table)) return { rows: [], lost: 0 };
  const store = (): IDBObjectStore => db.transaction(table).objectStore(table);
  try {
    return { rows: await answer(store().getAll()), lost: 0 };
  } catch {
    return readOneByOne(store);
  }
}

/** The keys of a table; none where it cannot be read. */
export async function readKeys(db: IDBDatabase, table: string): Promise<readonly IDBValidKey[]> {
  if (!db.objectStoreNames.contains(table)) return [];
  return answer(db.transaction(table).objectStore(table).getAllKeys()).catch(() => []);
}

/** One row; undefined where the browser cannot give it. */
export function readRow(db: IDBDatabase, table: string, key: IDBValidKey): Promise<unknown> {
  const request: IDBRequest<unknown> = db.transaction(table).objectStore(table).get(key);
  return answer(request).catch(() => undefined);
}

async function readOneByOne(store: () => IDBObjectStore): Promise<ReadRows> {
  const rows: unknown[] = [];
  let lost = 0;
  for (const key of await answer(store().getAllKeys())) {
    try {
      rows.push(await answer(store().get(key)));
    } catch {
      lost += 1;
    }
  }
  return { rows, lost };
}

function answer<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('rescue: a row does not come'));
  });
}
