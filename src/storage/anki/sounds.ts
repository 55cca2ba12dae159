import type { AnkiCollection } from '../../domain/anki/anki-collection.ts';
import type { BroughtText } from '../../domain/anki/bring-over.ts';
import { soundName } from '../../domain/anki/field-text.ts';
import { canKeepAttachments, LARGEST_ATTACHMENT, toAttachment } from '../attachments/attachment.ts';
import type { AttachmentWriter } from '../attachments/attachment-repository.ts';
import type { BackupWork } from '../backup/write-backup.ts';
import { StorageRefusal } from '../storage-failure.ts';
import { AnkiRefusal } from './anki-failure.ts';
import type { MediaFiles } from './media-files.ts';
import { readZipEntry } from './read-zip-entry.ts';
import { isZstandard, unpackZstandard } from './unpack-zstandard.ts';

/** The sounds that the notes of a file play, as far as they are in it. */
export interface SoundSight {
  readonly files: number;
  /** Bytes that they take, as the file says. */
  readonly size: number;
  /** Whether this page can keep them at all. */
  readonly canKeep: boolean;
}

export function lookAtSounds(
  { notes }: Pick<AnkiCollection, 'notes'>,
  files: MediaFiles,
): SoundSight {
  const names = new Set<string>();
  for (const { fields } of notes) {
    for (const field of fields) {
      if (field.includes('[sound:')) names.add(soundName(field));
    }
  }
  const found = [...names].flatMap((name) => files.get(name) ?? []);
  const size = found.reduce((sum, entry) => sum + entry.size, 0);
  return { files: found.length, size, canKeep: canKeepAttachments() };
}

/** Why sounds that the chosen notes play stayed behind. */
export interface SoundsLeft {
  /** Not in the file. */
  readonly missing: number;
  /** Of a kind that is none of sound, whatever they are called. */
  readonly odd: number;
  readonly tooLarge: number;
  /** More than a collection holds. */
  readonly noRoom: number;
  readonly damaged: number;
}

export interface BroughtSounds {
  /** The recordings by the names that notes have for them. */
  readonly byName: ReadonlyMap<string, string>;
  readonly left: SoundsLeft;
}

export const NO_SOUNDS: BroughtSounds = {
  byName: new Map(),
  left: { missing: 0, odd: 0, tooLarge: 0, noRoom: 0, damaged: 0 },
};

/**
 * Takes the sounds that texts play out of the zip file, one by one, and keeps them. One that is damaged,
 * missing or no sound costs no other.
 */
export async function bringSounds(
  source: { readonly file: Blob; readonly files: MediaFiles },
  texts: readonly BroughtText[],
  writer: AttachmentWriter,
  { onProgress, signal }: BackupWork = {},
): Promise<BroughtSounds> {
  const names = namesOf(texts);
  const byName = new Map<string, string>();
  const left = { missing: 0, odd: 0, tooLarge: 0, noRoom: 0, damaged: 0 };
  let done = 0;
  for (const name of names) {
    if (signal?.aborted === true) throw new StorageRefusal({ kind: 'cancelled' });
    const bytes = await readSound(source, name);
    const row = bytes instanceof Uint8Array ? await toAttachment(bytes) : undefined;
    if (row !== undefined && (await writer.add(row))) {
      byName.set(name, row.sha256);
    } else if (row !== undefined) left.noRoom += 1;
    else left[bytes instanceof Uint8Array ? 'odd' : bytes] += 1;
    done += 1;
    onProgress?.(done, names.size);
  }
  await writer.flush();
  return { byName, left };
}

function namesOf(texts: readonly BroughtText[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { notes } of texts) {
    for (const { sounds } of notes) for (const name of Object.values(sounds)) names.add(name);
  }
  return names;
}

/** The bytes of a sound, or why there are none. */
async function readSound(
  { file, files }: { readonly file: Blob; readonly files: MediaFiles },
  name: string,
): Promise<Uint8Array | 'missing' | 'tooLarge' | 'damaged'> {
  const entry = files.get(name);
  if (entry === undefined) return 'missing';
  try {
    const packed = await readZipEntry(file, entry, LARGEST_ATTACHMENT);
    return isZstandard(packed) ? unpackZstandard(packed, LARGEST_ATTACHMENT) : packed;
  } catch (cause) {
    if (!(cause instanceof AnkiRefusal)) throw cause;
    return cause.failure.kind === 'expands-too-much' ? 'tooLarge' : 'damaged';
  }
}
