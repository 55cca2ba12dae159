import { err, type Result } from '../../../shared/result.ts';
import type { ImportError } from '../../text/import-error.ts';
import { wellFormed } from '../../text/well-formed.ts';
import type { Reading, ReadyPair } from './reading.ts';
import { readingOfPairs } from './table-pairs.ts';

/** What goes along with a pair. */
const KEPT = ['tags', 'alternatives', 'words', 'pinyin', 'simplified', 'traditional'] as const;

/**
 * Reads pairs of which each is a JSON object on a line, with `en`, `zh` and, if it is one, `heading`
 * (docs/formats.md). Those of {@link KEPT} go along as they are; others are passed over.
 *
 * @returns `malformed` with the line that is no such object; else as {@link readingOfPairs}
 */
export function readJsonLines(text: string): Result<Reading, ImportError> {
  const pairs: ReadyPair[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const pair = pairOf(line);
    if (pair === undefined) return err({ kind: 'malformed', format: 'JSON', line: index + 1 });
    pairs.push(pair);
  }
  return readingOfPairs(pairs);
}

/** Whether the first line is such an object. */
export function looksLikeJsonLines(text: string): boolean {
  const start = text.trimStart();
  const [first = ''] = start.split('\n', 1);
  return start.startsWith('{') && pairOf(first) !== undefined;
}

function pairOf(line: string): ReadyPair | undefined {
  try {
    // Escapes in JSON can bring what was cleaned away from the file as a whole.
    const parsed: unknown = JSON.parse(line, (_key, value: unknown) =>
      typeof value === 'string' ? readable(value) : value,
    );
    if (typeof parsed !== 'object' || parsed === null) return undefined;
    const { en, zh, heading, ...rest } = parsed as Readonly<Record<string, unknown>>;
    if (typeof en !== 'string' || typeof zh !== 'string') return undefined;
    const fields = KEPT.filter((name) => Object.hasOwn(rest, name)).map((name) => [
      name,
      rest[name],
    ]);
    const pair = { en, zh, heading: heading === true };
    return fields.length === 0 ? pair : { ...pair, fields: Object.fromEntries(fields) };
  } catch {
    return undefined;
  }
}

const readable = (text: string): string => wellFormed(text.replaceAll('\0', ''));
