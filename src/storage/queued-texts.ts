import type { BilingualText } from '../domain/cards/bilingual-text.ts';
import type { TextTally } from '../domain/progress/text-tally.ts';
import type { DuizhaoDatabase } from './database.ts';
import { isSameVersion, type RowsVersion } from './known-rows.ts';

/** A text that is not deleted, with its counts. */
export interface QueuedText {
  readonly text: BilingualText;
  readonly tally: TextTally;
}

interface Kept {
  readonly version: RowsVersion;
  readonly texts: readonly QueuedText[];
}

/**
 * What the queue last read of all texts. Three hundred rows of counts are megabytes, and an answer changes
 * one of them: so they are kept with their version, and an answer brings them on.
 */
const kept = new WeakMap<DuizhaoDatabase, Kept>();

export function mayKnowTexts(db: DuizhaoDatabase): boolean {
  return kept.has(db);
}

/** All texts as they stand in that version; undefined where they were not read, or something was written since. */
export function knownTexts(
  db: DuizhaoDatabase,
  version: RowsVersion,
): readonly QueuedText[] | undefined {
  const known = kept.get(db);
  return known !== undefined && isSameVersion(known.version, version) ? known.texts : undefined;
}

export function keepTexts(
  db: DuizhaoDatabase,
  version: RowsVersion,
  texts: readonly QueuedText[],
): void {
  kept.set(db, { version, texts });
}

/** After a write that changed the counts of one text and nothing else that is kept. */
export function keepTally(
  db: DuizhaoDatabase,
  { before, after }: { readonly before: RowsVersion; readonly after: RowsVersion },
  tally: TextTally,
): void {
  const texts = knownTexts(db, before);
  if (texts === undefined) return;
  const changed = texts.map((queued) =>
    queued.text.id === tally.textId ? { ...queued, tally } : queued,
  );
  keepTexts(db, after, changed);
}
