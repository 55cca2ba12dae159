import { StorageRefusal } from '../storage-failure.ts';

/** Deeper than anything that the app writes; more would overflow the stack of what copies it. */
const DEEPEST = 64;

/**
 * The object that a text of JSON is.
 *
 * @throws StorageRefusal `bad-backup` where it is none, or is nested too deep
 */
export function parseJsonLine(text: string): object {
  if (nestingOf(text) > DEEPEST) throw new StorageRefusal({ kind: 'bad-backup' });
  try {
    const parsed = JSON.parse(text) as unknown;
    if (typeof parsed === 'object' && parsed !== null) return parsed;
  } catch {
    // No JSON: refused below like anything else that is not an object.
  }
  throw new StorageRefusal({ kind: 'bad-backup' });
}

/** How deep the brackets of a JSON text go; those inside of strings are none. */
function nestingOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[{]|[\]}]/g)) {
    if (token === '[' || token === '{') depth += 1;
    if (token === ']' || token === '}') depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
