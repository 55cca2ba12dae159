type Fields = Readonly<Record<string, unknown>>;

/**
 * Whether two values of the database are the same, field by field: typed arrays by their numbers, a field
 * that is undefined like one that is absent.
 */
export function isSameValue(a: unknown, b: unknown): boolean {
  if (!isObject(a) || !isObject(b)) return Object.is(a, b);
  if (ArrayBuffer.isView(a) || ArrayBuffer.isView(b)) return isSameView(a, b);
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  return hasFieldsOf(a, b) && Object.keys(a).every((field) => field in b || a[field] === undefined);
}

function hasFieldsOf(a: Fields, b: Fields): boolean {
  return Object.keys(b).every((field) => isSameValue(a[field], b[field]));
}

function isSameView(a: object, b: object): boolean {
  if (a.constructor !== b.constructor) return false;
  const [left, right] = [a as ArrayLike<number>, b as ArrayLike<number>];
  if (left.length !== right.length) return false;
  for (let at = 0; at < left.length; at += 1) if (left[at] !== right[at]) return false;
  return true;
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}
