import { alignSegments } from '../../src/domain/bitext/align-segments.ts';
import type { OnProgress } from '../../src/domain/bitext/paired-sources.ts';
import { readBitext } from '../../src/domain/bitext/read-bitext.ts';
import type { ReadingWishes } from '../../src/domain/bitext/read-source.ts';

/** Reads one source that holds both languages, aligned by length. */
export function readOne(
  content: string | Uint8Array,
  wishes: ReadingWishes = {},
  onProgress: OnProgress = () => undefined,
) {
  return readBitext([{ content }], wishes, { align: alignSegments, onProgress });
}
