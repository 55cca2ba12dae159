const APART = /[\s,，、;；]+/u;
const LEVELS = '::';

/**
 * Tags as they are written in one line, apart by spaces or commas of either script. A tag has levels, as
 * in Anki: `grammar::把` stands under `grammar`.
 *
 * @returns each once, whatever its case, sorted; without empty levels
 */
export function parseTags(written: string): string[] {
  return sortTags(written.split(APART));
}

/** The same tags in the form in which they are kept. */
export function sortTags(tags: readonly string[]): string[] {
  const byFold = new Map<string, string>();
  for (const written of tags) {
    const tag = cleanTag(written);
    if (tag !== '' && !byFold.has(foldTag(tag))) byFold.set(foldTag(tag), tag);
  }
  return [...byFold.values()].sort((a, b) => (a < b ? -1 : 1));
}

function cleanTag(written: string): string {
  const levels = written.normalize('NFC').replaceAll('：', ':').split(LEVELS);
  return levels
    .map((level) => level.trim())
    .filter((level) => level !== '')
    .join(LEVELS);
}

/** Two tags of the same fold are one tag. */
export function foldTag(tag: string): string {
  return tag.toLowerCase();
}

/** Whether a tag is `wanted` or stands under it; both folded. */
export function isTagUnder(tag: string, wanted: string): boolean {
  return tag === wanted || tag.startsWith(wanted + LEVELS);
}

/** `tags` with others added, in the form in which they are kept. */
export function withTags(tags: readonly string[], added: readonly string[]): string[] {
  return sortTags([...tags, ...added]);
}

/** `tags` without those named, and without what stands under these. */
export function withoutTags(tags: readonly string[], removed: readonly string[]): string[] {
  const folds = sortTags(removed).map(foldTag);
  return tags.filter((tag) => !folds.some((fold) => isTagUnder(foldTag(tag), fold)));
}
