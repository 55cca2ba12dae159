import { bringOver } from '../../../src/domain/anki/bring-over.ts';
import {
  lookAtDecks,
  lookAtTypes,
  proposeMapping,
} from '../../../src/domain/anki/propose-mapping.ts';
import { learningDay } from '../../../src/domain/reviews/learning-day.ts';
import { describeAnkiFailure } from '../../../src/services/describe-anki-failure.ts';
import { importWithSounds } from '../../../src/storage/anki/import-with-sounds.ts';
import { openAnki } from '../../../src/storage/anki/open-anki.ts';
import { testSqlite } from '../anki-file.ts';
import { testCollection } from '../test-collection.ts';
import { ankiSource } from './anki-source.ts';
import type { Dice } from './dice.ts';
import { expectSoundRecordings } from './expect-recordings.ts';
import { expectRebuilt, expectSame, Lost, stateOf } from './expect-same-collection.ts';
import { type CaseEnd, expectSentence, expectSoundValue } from './expect-sound.ts';
import { englishSentences } from './sentences.ts';

/** Imports that are written to a collection, of all those that could be read: they take longest. */
const WRITTEN = 0.2;

/** Reads a hostile Anki file, proposes what to do with it, and now and then does that. */
export async function ankiCase(dice: Dice): Promise<CaseEnd> {
  const file = await ankiSource(dice);
  const read = await openAnki(file, testSqlite);
  if (!read.ok) {
    expectSentence(describeAnkiFailure(await englishSentences(), read.error));
    return 'refused';
  }
  const [types, decks] = [lookAtTypes(read.value), lookAtDecks(read.value)];
  const mapping = proposeMapping(types, decks);
  expectSoundValue([types, decks, mapping]);
  const c = testCollection();
  const today = learningDay(c.now(), 0, 4);
  const rules = { utcOffset: c.utcOffset, rolloverHour: 4, today };
  const { texts } = bringOver(read.value, mapping, rules);
  expectSoundValue(texts);
  for (const { notes } of texts) {
    for (const { cards } of notes) for (const { history } of cards) expectSoundValue(history());
  }
  if (!dice.chance(WRITTEN)) return 'read';
  const before = await stateOf(c);
  const source = { file, files: read.value.files };
  const report = await importWithSounds(c, texts, source);
  if (!report.ok) {
    expectSame(await stateOf(c), before);
    await expectSoundRecordings(c, 0);
    return 'refused';
  }
  const { notes, reviews } = await countRows(c);
  if (notes !== report.value.report.added)
    throw new Lost(`${notes} pairs of ${report.value.report.added}`);
  if (reviews < report.value.report.reviews) throw new Lost('answers are missing');
  await expectRebuilt(c);
  await expectSoundRecordings(c, report.value.sounds.kept);
  // The same file again brings nothing.
  await importWithSounds(c, texts, source);
  if ((await countRows(c)).notes !== notes) throw new Lost('pairs came twice');
  c.db.close();
  return 'read';
}

async function countRows({ db }: ReturnType<typeof testCollection>) {
  const batches = await db.reviewBatches.toArray();
  return {
    notes: await db.notes.count(),
    reviews: batches.reduce((sum, { count }) => sum + count, 0),
  };
}
