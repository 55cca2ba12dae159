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
