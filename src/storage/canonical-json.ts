/**
 * JSON with the keys of every object in plain string order, so that equal values give equal text.
 * Typed arrays are written as arrays; fields that are undefined are left out.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, field: unknown) => {
    if (ArrayBuffer.isView(field)) return Array.from(field as Int32Array);
    if (typeof field !== 'object' || field === null || Array.isArray(field)) return field;
    return Object.fromEntries(Object.entries(field).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
