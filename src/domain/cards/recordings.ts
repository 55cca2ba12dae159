import type { Language } from '../text/language.ts';

/** A recording of one side of a pair: what it says, and the name of its bytes, their SHA-256 in hexadecimal. */
export type KeptRecording = {
  /** The sentence as it was when the recording came. */
  readonly of: string;
  readonly sha256: string;
};

/** The recordings of a pair, by side. The bytes are kept beside the log, and may not be on every device. */
export type Recordings = { readonly [side in Language]?: KeptRecording };

const SHA_256 = /^[0-9a-f]{64}$/;

interface RecordedPair {
  readonly en: string;
  readonly zh: string;
  readonly recordings?: Recordings | null;
}

/** Whether a name is one that a recording can have. */
export function isRecordingName(name: unknown): name is string {
  return typeof name === 'string' && SHA_256.test(name);
}

/**
 * The recording that says a side as it is now; none where its words were changed since. Marks, blanks and
 * case may differ: they are not heard.
 */
export function recordingOf(pair: RecordedPair, side: Language): string | undefined {
  const kept: unknown = pair.recordings?.[side];
  if (typeof kept !== 'object' || kept === null) return undefined;
  const { of, sha256 } = kept as { readonly of?: unknown; readonly sha256?: unknown };
  if (typeof of !== 'string' || !isRecordingName(sha256)) return undefined;
  return heardIn(of) === heardIn(pair[side]) ? sha256 : undefined;
}

/** All names that a pair has, also of recordings that no longer say what stands there. */
export function recordingNames({ recordings }: Pick<RecordedPair, 'recordings'>): string[] {
  if (typeof recordings !== 'object' || recordings === null) return [];
  return Object.values(recordings as Readonly<Record<string, unknown>>).flatMap((kept) => {
    const sha256 = (kept as { readonly sha256?: unknown } | null | undefined)?.sha256;
    return isRecordingName(sha256) ? [sha256] : [];
  });
}

function heardIn(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
