import { expose } from 'comlink';
import { bringOver } from '../domain/anki/bring-over.ts';
import { lookAtDecks, lookAtTypes, proposeMapping } from '../domain/anki/propose-mapping.ts';
import { momentAt } from '../domain/reviews/learning-day.ts';
import { err, ok } from '../shared/result.ts';
import type { EpochMs } from '../shared/time.ts';
import { AnkiRefusal } from '../storage/anki/anki-failure.ts';
import { exportAnki } from '../storage/anki/export-anki.ts';
import { importWithSounds } from '../storage/anki/import-with-sounds.ts';
import { attemptAnki, type OpenedAnki, openAnki } from '../storage/anki/open-anki.ts';
import { lookAtSounds } from '../storage/anki/sounds.ts';
import { type Sqlite, startSqlite } from '../storage/anki/sqlite.ts';
import type { Collection } from '../storage/collection.ts';
import { createDatabase } from '../storage/database.ts';
import { DATABASE_NAME } from '../storage/kept-names.ts';
import { readOptions } from '../storage/options-repository.ts';
import type { AnkiSight, AnkiWork } from './anki.contract.ts';
import { SQLITE_ADDRESS } from './sqlite-address.ts';

const collection: Collection = {
  db: createDatabase(DATABASE_NAME),
  now: () => Date.now() as EpochMs,
  utcOffset: (at) => -new Date(at).getTimezoneOffset(),
  randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
};

async function loadSqlite(): Promise<Sqlite> {
  const answer = await fetch(SQLITE_ADDRESS).catch(() => undefined);
  if (answer?.ok !== true) throw new AnkiRefusal({ kind: 'no-engine' });
  return startSqlite(await answer.arrayBuffer());
}

let opened: { readonly file: Blob; readonly read: OpenedAnki } | undefined;

const work: AnkiWork = {
  async open(file, onProgress) {
    const read = await openAnki(file, loadSqlite, onProgress);
    if (!read.ok) return read;
    opened = { file, read: read.value };
    return ok(sightOf(read.value));
  },
  async bring(mapping, takesSounds, onProgress) {
    if (opened === undefined) return err({ kind: 'no-collection' });
    const { rolloverHour } = await readOptions(collection.db);
    const { utcOffset } = collection;
    const now = collection.now();
    const { day } = momentAt(now, utcOffset(now), rolloverHour);
    const { file, read } = opened;
    const brought = bringOver(read, mapping, { utcOffset, rolloverHour, today: day });
    const source = takesSounds ? { file, files: read.files } : undefined;
    const written = await importWithSounds(collection, brought.texts, source, { onProgress });
    const { oddPinyin, left } = brought;
    return written.ok ? ok({ ...written.value, oddPinyin, left }) : written;
  },
  write: (textId, onProgress) =>
    attemptAnki(async () => exportAnki(collection, await loadSqlite(), textId, { onProgress })),
};

function sightOf(read: OpenedAnki): AnkiSight {
  const [types, decks] = [lookAtTypes(read), lookAtDecks(read)];
  return {
    types,
    decks,
    mapping: proposeMapping(types, decks),
    notes: read.notes.length,
    cards: read.cards.length,
    reviews: read.log.count,
    begun: read.cards.filter(({ type }) => type !== 0).length,
    withMemory: read.cards.filter(({ memory }) => memory !== undefined).length,
    media: read.media,
    sounds: lookAtSounds(read, read.files),
    odd: read.odd,
  };
}

expose(work);
