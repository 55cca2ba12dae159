import type { TextId } from '../domain/cards/bilingual-text.ts';
import { parseWalk, type Walk, walkToJson } from '../domain/cards/walk.ts';
import type { Result } from '../shared/result.ts';
import type { Collection } from './collection.ts';
import type { DuizhaoDatabase } from './database.ts';
import { changeSetting, readSetting } from './settings-repository.ts';
import type { StorageFailure } from './storage-failure.ts';

const PREFIX = 'walk:';

/** The walk through a text; undefined where none was begun. */
export async function readWalk(db: DuizhaoDatabase, textId: TextId): Promise<Walk | undefined> {
  return parseWalk(await readSetting(db, `${PREFIX}${textId}`));
}

/** The walks through all texts. */
export async function readWalks(db: DuizhaoDatabase): Promise<Map<TextId, Walk>> {
  const rows = await db.settings.where('key').startsWith(PREFIX).toArray();
  const walks = new Map<TextId, Walk>();
  for (const { key, value } of rows) {
    const walk = parseWalk(value);
    if (walk !== undefined) walks.set(key.slice(PREFIX.length) as TextId, walk);
  }
  return walks;
}

/** Keeps a walk as an entry of the edits log: it comes along in a backup. */
export function keepWalk(
  c: Collection,
  textId: TextId,
  walk: Walk,
): Promise<Result<true, StorageFailure>> {
  return changeSetting(c, `${PREFIX}${textId}`, walkToJson(walk));
}
