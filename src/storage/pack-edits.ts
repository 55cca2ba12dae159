import type { Edit } from '../domain/cards/edit.ts';
import type { EditBatch } from './rows.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** How many bytes of lines a batch may hold, one long entry aside. */
const BATCH_BYTES = 1 << 20;
const BATCH_ENTRIES = 1_000;

/** Edits of one device, by ascending `seq`, as one or more batches. */
export function packEdits(origin: string, entries: readonly Edit[]): EditBatch[] {
  const batches: EditBatch[] = [];
  let lines: string[] = [];
  let size = 0;
  let firstSeq = 0;
  const close = (): void => {
    if (lines.length === 0) return;
    batches.push({
      origin,
      firstSeq,
      count: lines.length,
      lines: encoder.encode(lines.join('\n')),
    });
    lines = [];
    size = 0;
  };
  for (const entry of entries) {
    const line = JSON.stringify(entry);
    if (lines.length >= BATCH_ENTRIES || size + line.length > BATCH_BYTES) close();
    if (lines.length === 0) firstSeq = entry.seq;
    lines.push(line);
    size += line.length;
  }
  close();
  return batches;
}

/** @throws SyntaxError where the bytes are damaged */
export function unpackEdits(batch: EditBatch): Edit[] {
  return decoder
    .decode(batch.lines)
    .split('\n')
    .map((line) => JSON.parse(line) as Edit);
}
