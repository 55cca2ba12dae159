/** Opens a database as it is, of whatever version, without the app's code; undefined where there is none. */
export function openRaw(factory: IDBFactory, name: string): Promise<IDBDatabase | undefined> {
  return new Promise((resolve, reject) => {
    const opening = factory.open(name);
    let isMissing = false;
    opening.onupgradeneeded = () => {
      // Without this an empty database would be made, which the app would then take for its own.
      isMissing = true;
      opening.transaction?.abort();
    };
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => {
      if (isMissing) resolve(undefined);
      else reject(opening.error ?? new Error('rescue: the database does not open'));
    };
  });
}
