import { checkCollection } from '../../../src/storage/check-collection.ts';
import type { Collection } from '../../../src/storage/collection.ts';
import { readEdits, readReviews } from '../../../src/storage/read-logs.ts';
import { listTexts } from '../../../src/storage/text-repository.ts';
import type { Seen } from '../told.ts';
import { upgradeOddities } from './upgrade-deed.ts';

/** Everything that can be lost, and whether the projections are what the logs say. */
export async function see(c: Collection): Promise<Seen> {
  const { db } = c;
  const [edits, reviews] = [await readEdits(db), await readReviews(db)];
  const notes = await db.notes.toArray();
  const texts = await listTexts(db);
  return {
    entries: [...edits.entries, ...reviews.entries].map(({ id }) => id),
    texts: texts.map(({ id, title }) => ({
      title,
      pairs: notes.filter(({ textId }) => textId === id).length,
    })),
    english: Object.fromEntries(notes.map(({ id, en }) => [id, en])),
    oddities: [...(await oddities(c)), ...(await upgradeOddities())],
  };
}

async function oddities(c: Collection): Promise<string[]> {
  const { damaged, repeated, differences, findings } = await checkCollection(c);
  return [
    ...(damaged > 0 ? [`${damaged} rows of the logs cannot be read`] : []),
    ...(repeated > 0 ? [`${repeated} entries stand in the logs twice`] : []),
    ...(Object.keys(differences).length > 0
      ? [`projections differ from the logs: ${JSON.stringify(differences)}`]
      : []),
    ...(findings.orphans > 0 ? [`${findings.orphans} answers are of no pair`] : []),
  ];
}
