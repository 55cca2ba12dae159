import { bringOver } from '../../../src/domain/anki/bring-over.ts';
import {
  lookAtDecks,
  lookAtTypes,
  proposeMapping,
} from '../../../src/domain/anki/propose-mapping.ts';
import { learningDay } from '../../../src/domain/reviews/learning-day.ts';
import { describeAnkiFailure } from '../../../src/services/describe-anki-failure.ts';
import { importAnki } from '../../../src/storage/anki/import-anki.ts';
import { openAnki } from '../../../src/storage/anki/open-anki.ts';
import { testSqlite } from '../anki-file.ts';
import { testCollection } from '../test-collection.ts';
import { ankiSource } from './anki-source.ts';
import type { Dice } from './dice.ts';
import { expectRebuilt, expectSame, Lost, stateOf } from './expect-same-collection.ts';
import { type CaseEnd, expectSentence, expectSoundValue } from './expect-sound.ts';
import { englishSentences } from './sentences.ts';

/** Imports that are written to a collection, of all those that could be read: they take longest. */
const WRITTEN = 0.2;

/** Reads a hostile Anki file, proposes what to do with it, and now and then does that. */
export async function ankiCase(dice: Dice): Promise<CaseEnd> {
  const read = await openAnki(await ankiSource(dice), testSqlite);
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
  const report = await importAnki(c, texts);
  if (!report.ok) {
    expectSame(await stateOf(c), before);
    return 'refused';
  }
  const { notes, reviews } = await countRows(c);
  if (notes !== report.value.added) throw new Lost(`${notes} pairs of ${report.value.added}`);
  if (reviews < report.value.reviews) throw new Lost('answers are missing');
  await expectRebuilt(c);
  // The same file again brings nothing.
  await importAnki(c, texts);
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
