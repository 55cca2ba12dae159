import { createHash } from 'node:crypto';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const MIB = 1 << 20;

/** A backup taken apart, so that a test can change it. */
export interface OpenBackup {
  readonly manifest: Record<string, unknown>;
  readonly edits: readonly string[];
  readonly reviews: readonly string[];
  /** Recordings, by their names in the file. */
  readonly media?: Readonly<Record<string, Uint8Array>>;
}

const linesOf = (bytes: Uint8Array | undefined): string[] =>
  bytes === undefined || bytes.length === 0 ? [] : strFromU8(bytes).trimEnd().split('\n');

export async function openBackup(file: Blob): Promise<OpenBackup> {
  const files = unzipSync(new Uint8Array(await file.arrayBuffer()));
  return {
    manifest: JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array())),
    edits: linesOf(files['edits.jsonl']),
    reviews: linesOf(files['reviews.jsonl']),
    media: Object.fromEntries(Object.entries(files).filter(([name]) => name.startsWith('media/'))),
  };
}

/** A whole backup of other lines: counts and checksums are made anew unless `manifest` says otherwise. */
export function backupOf(
  { manifest, edits, reviews, media = {} }: OpenBackup,
  honest = true,
): Blob {
  const text = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');
  const hash = (lines: readonly string[]): string[] => {
    const bytes = Buffer.from(text(lines));
    const pieces = Array.from({ length: Math.ceil(bytes.length / MIB) }, (_, at) => at * MIB);
    return pieces.map((at) =>
      createHash('sha256')
        .update(bytes.subarray(at, at + MIB))
        .digest('hex'),
    );
  };
  const said = honest
    ? {
        ...manifest,
        counts: { edits: edits.length, reviews: reviews.length },
        sha256: { edits: hash(edits), reviews: hash(reviews) },
      }
    : manifest;
  const zipped = zipSync({
    'edits.jsonl': strToU8(text(edits)),
    'reviews.jsonl': strToU8(text(reviews)),
    ...media,
    'manifest.json': strToU8(JSON.stringify(said)),
  });
  return new Blob([new Uint8Array(zipped)]);
}
