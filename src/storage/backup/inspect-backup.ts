import type { TextId } from '../../domain/cards/bilingual-text.ts';
import type { Edit } from '../../domain/cards/edit.ts';
import type { Json } from '../../shared/json.ts';
import { compareEntries } from '../../shared/log-entry.ts';
import type { Result } from '../../shared/result.ts';
import type { EpochMs } from '../../shared/time.ts';
import type { Collection } from '../collection.ts';
import { attemptWrite, type StorageFailure } from '../storage-failure.ts';
import { parseBackup } from './parse-backup.ts';
import { readKnownIds } from './read-known-ids.ts';

/** What a backup holds, to be shown before it is restored. The file was read to its end and is whole. */
export interface BackupContents {
  readonly writtenAt: EpochMs;
  /** Those that are not deleted, in the order in which they were added. */
  readonly texts: readonly { readonly id: TextId; readonly title: string }[];
  readonly pairs: number;
  readonly answers: number;
  readonly recordings: number;
  /** When the last answer was given; undefined where there is none. */
  readonly lastAnswer: EpochMs | undefined;
  /** Entries of the file that are not in the collection. */
  readonly added: number;
  /** Entries of the collection that are not in the file: what a replacement would remove. */
  readonly missing: number;
}

/** Reads a backup to its end and says what is in it, beside what is in the collection. */
export function inspectBackup(
  c: Pick<Collection, 'db'>,
  file: Blob,
  passphrase?: string,
): Promise<Result<BackupContents, StorageFailure>> {
  return attemptWrite(async () => {
    const known = await readKnownIds(c.db);
    const seen = new Set<string>();
    const edits: Edit[] = [];
    let [pairs, answers, added, lastAnswer] = [0, 0, 0, 0];
    let recordings = 0;
    const entries = parseBackup(file, passphrase, () => {
      recordings += 1;
    });
    for (;;) {
      const { done, value } = await entries.next();
      if (done === true) {
        return {
          writtenAt: value.writtenAt as EpochMs,
          texts: textsOf(edits),
          pairs,
          answers,
          recordings,
          lastAnswer: answers === 0 ? undefined : (lastAnswer as EpochMs),
          added,
          missing: known.size - (seen.size - added),
        };
      }
      const { log, entry } = value;
      if (seen.has(entry.id)) continue;
      seen.add(entry.id);
      if (!known.has(entry.id)) added += 1;
      if (log === 'reviews') {
        if (entry.kind !== 'answered') continue;
        answers += 1;
        lastAnswer = Math.max(lastAnswer, entry.at);
      } else if (entry.kind === 'pairs-added') {
        pairs += entry.pairs.length;
      } else if (entry.kind === 'text-added' || entry.kind === 'text-changed') {
        edits.push(entry);
      }
    }
  });
}

function textsOf(edits: readonly Edit[]): BackupContents['texts'] {
  const titles = new Map<TextId, string>();
  for (const edit of edits.toSorted(compareEntries)) {
    if (edit.kind !== 'text-added' && edit.kind !== 'text-changed') continue;
    const { title, deleted }: { readonly title?: Json; readonly deleted?: Json } = edit.fields;
    if (typeof title === 'string') titles.set(edit.textId, title);
    if (deleted === true) titles.delete(edit.textId);
  }
  return [...titles].map(([id, title]) => ({ id, title }));
}
