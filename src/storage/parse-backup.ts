import * as v from 'valibot';
import type { Edit } from '../domain/cards/edit.ts';
import type { Review } from '../domain/reviews/review.ts';
import { isSoundEdit, isSoundReview } from './backup-entry.ts';
import {
  BACKUP_VERSION,
  type BackupHeader,
  BLOCK_LINES,
  backupHeader,
  chainHash,
  toHex,
} from './backup-format.ts';
import { StorageRefusal } from './storage-failure.ts';

export type BackupEntry =
  | { readonly log: 'edits'; readonly entry: Edit }
  | { readonly log: 'reviews'; readonly entry: Review };

/** Deeper than anything that the app writes; more would overflow the stack of what copies it. */
const DEEPEST = 64;
const LONGEST_LINE = 64 << 20;

const encoder = new TextEncoder();

/**
 * Reads a backup entry by entry and checks it on the way: shape, counts, checksum. Only when this has
 * come to its end is the file known to be whole, so keep what it gives aside until then.
 *
 * @throws StorageRefusal `bad-backup` with the line; `newer-version` where a newer program wrote it
 */
export async function* parseBackup(file: Blob): AsyncGenerator<BackupEntry> {
  const counts = { edits: 0, reviews: 0 };
  let header: BackupHeader | undefined;
  let hash: Uint8Array | undefined;
  let block: string[] = [];
  let line = 0;
  const closeBlock = async (): Promise<void> => {
    if (block.length === 0) return;
    hash = await chainHash(hash, encoder.encode(`${block.join('\n')}\n`));
    block = [];
  };
  for await (const text of linesOf(file)) {
    line += 1;
    if (header === undefined) {
      header = parseHeader(text);
      continue;
    }
    const parsed = parseLine(text, line);
    counts[parsed.log] += 1;
    block.push(text);
    if (block.length === BLOCK_LINES) await closeBlock();
    yield parsed;
  }
  await closeBlock();
  if (header === undefined || !isWhole(header, counts, hash)) refuse(line);
}

function refuse(line: number): never {
  throw new StorageRefusal({ kind: 'bad-backup', line: Math.max(1, line) });
}

function isWhole(
  header: BackupHeader,
  counts: BackupHeader['counts'],
  hash: Uint8Array | undefined,
): boolean {
  if (counts.edits !== header.counts.edits || counts.reviews !== header.counts.reviews)
    return false;
  return header.sha256 === undefined || hash === undefined || toHex(hash) === header.sha256;
}

function parseHeader(text: string): BackupHeader {
  const parsed = v.safeParse(backupHeader, parseJson(text, 1));
  if (!parsed.success) refuse(1);
  if (parsed.output.version > BACKUP_VERSION) throw new StorageRefusal({ kind: 'newer-version' });
  return parsed.output;
}

function parseLine(text: string, line: number): BackupEntry {
  const { log, entry } = parseJson(text, line) as Partial<BackupEntry>;
  if (log === 'edits' && isSoundEdit(entry)) return { log, entry };
  if (log === 'reviews' && isSoundReview(entry)) return { log, entry };
  return refuse(line);
}

function parseJson(text: string, line: number): object {
  if (nestingOf(text) > DEEPEST) refuse(line);
  try {
    const parsed = JSON.parse(text) as unknown;
    if (typeof parsed === 'object' && parsed !== null) return parsed;
  } catch {
    // No JSON: refused below like any other line that is not an object.
  }
  return refuse(line);
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

/** The lines of a file without reading it whole. An empty one at the end is none. */
async function* linesOf(file: Blob): AsyncGenerator<string> {
  const reader = file.stream().getReader();
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    rest += done ? decoder.decode() : decoder.decode(value, { stream: true });
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > LONGEST_LINE) refuse(1);
    yield* lines;
    if (done) break;
  }
  if (rest !== '') yield rest;
}
