import { changedOptions } from '../domain/cards/apply-edit.ts';
import { EDIT_SCHEMA } from '../domain/cards/edit.ts';
import { cardHistory } from '../domain/progress/card-history.ts';
import { TotalsCounting } from '../domain/progress/totals/count-totals.ts';
import type { StudyOptions } from '../domain/reviews/options.ts';
import { ok, type Result } from '../shared/result.ts';
import { withoutUndefined } from './append-edit.ts';
import { planTables } from './append-plan.ts';
import { groupTexts, readEntriesOf } from './card-groups.ts';
import type { Collection } from './collection.ts';
import { countingUp } from './counting-up.ts';
import type { DuizhaoDatabase } from './database.ts';
import { nextEntry, readMeta, writableMeta } from './device-meta.ts';
import { COLLECTION_OPTIONS, toOptions } from './kept-options.ts';
import type { OnProgress } from './rebuild-projections.ts';
import { ofText } from './recount-text.ts';
import { repairing } from './repairing.ts';
import type { MetaRow } from './rows.ts';
import { sealLogs } from './seal-logs.ts';
import type { StorageFailure } from './storage-failure.ts';
import { storePlannedCards } from './store-planned-cards.ts';
import { dropUndoCache } from './undo-cache.ts';
import { writeTransaction } from './write-transaction.ts';

/**
 * Changes options of the collection, new parameters among them: what is known of every card is then reckoned
 * anew from its answers. Due days stay. All in one transaction, so that no card is ever known by other
 * parameters than those in use.
 *
 * @param onProgress cards written of all that were ever answered
 */
export async function applyParameters(
  c: Collection,
  fields: Partial<StudyOptions>,
  onProgress: OnProgress = () => undefined,
  signal?: AbortSignal,
): Promise<Result<true, StorageFailure>> {
  const { db } = c;
  const write = () =>
    writeTransaction(c, planTables(db), async () => {
      const meta = await writeOption(c, fields);
      const { parameters } = toOptions(await db.options.get(COLLECTION_OPTIONS));
      await reckonCards(c, parameters, countingUp(await countCards(db), onProgress, signal));
      await dropUndoCache(db);
      await db.meta.put(meta);
      return meta;
    });
  const written = await repairing(c, write);
  if (!written.ok) return written;
  await sealLogs(c, written.value);
  return ok(true);
}

async function writeOption(c: Collection, fields: Partial<StudyOptions>): Promise<MetaRow> {
  const { db } = c;
  const stored = writableMeta(c, await readMeta(db));
  const { entry, meta } = nextEntry(c, stored, 'editSeq', c.now(), EDIT_SCHEMA);
  const { device, seq } = entry;
  const edit = {
    ...entry,
    kind: 'options-changed',
    optionsId: COLLECTION_OPTIONS,
    fields: withoutUndefined(fields),
  } as const;
  await db.editTail.add({ device, seq, entry: edit });
  await db.options.put(changedOptions(await db.options.get(COLLECTION_OPTIONS), edit));
  // Rows that a screen or a search has read before are no longer what they were.
  return { ...meta, rebuilt: (meta.rebuilt ?? 0) + 1 };
}

/** From the counts of the texts: to count the rows would take seconds where there are many. */
async function countCards(db: DuizhaoDatabase): Promise<number> {
  const standing = (await db.tallies.toArray()).flatMap((tally) => Object.values(tally.standing));
  return standing.reduce((sum, { started, suspended }) => sum + started + suspended, 0);
}

/** Cards, and the totals: these hold what was foretold of each answer. */
async function reckonCards(
  { db }: Collection,
  parameters: readonly number[],
  onRows: (rows: number) => void,
): Promise<void> {
  const totals = new TotalsCounting();
  for (const group of await groupTexts(db)) {
    const ids = await Promise.all(
      group.map((textId) => ofText(db.cards, '[textId+dueDay]', textId).primaryKeys()),
    );
    const log = await readEntriesOf(db, new Set(ids.flat()));
    await storePlannedCards(
      db,
      {
        texts: new Map(group.map((textId) => [textId, []])),
        change: (id, row, textId) => {
          if (row === undefined) return undefined;
          const history = cardHistory(id, log.get(id) ?? [], parameters);
          for (const answer of history.answers) totals.add(textId, answer);
          return history;
        },
      },
      onRows,
    );
  }
  await db.totals.clear();
  await db.totals.bulkAdd(totals.blocks());
}
