import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bringOver } from '../../../../src/domain/anki/bring-over.ts';
import { fieldMarkup } from '../../../../src/domain/anki/field-markup.ts';
import { fieldText } from '../../../../src/domain/anki/field-text.ts';
import {
  lookAtDecks,
  lookAtTypes,
  proposeMapping,
} from '../../../../src/domain/anki/propose-mapping.ts';
import { splitCardId } from '../../../../src/domain/cards/card-id.ts';
import { isDirection } from '../../../../src/domain/cards/exercise.ts';
import { isAskable, type Note } from '../../../../src/domain/cards/note.ts';
import { ownAtPlaces } from '../../../../src/domain/chinese/own/own-at-place.ts';
import { learningDay } from '../../../../src/domain/reviews/learning-day.ts';
import { addText } from '../../../../src/storage/add-text.ts';
import { exportAnki } from '../../../../src/storage/anki/export-anki.ts';
import { importAnki } from '../../../../src/storage/anki/import-anki.ts';
import { guidOf } from '../../../../src/storage/anki/known-notes.ts';
import { openAnki } from '../../../../src/storage/anki/open-anki.ts';
import { readPackage } from '../../../../src/storage/anki/read-package.ts';
import { sha1Start } from '../../../../src/storage/anki/sha-1.ts';
import { canonicalJson } from '../../../../src/storage/canonical-json.ts';
import { readOptions } from '../../../../src/storage/options-repository.ts';
import { projectionLines } from '../../../../src/storage/projection-digest.ts';
import { listTexts } from '../../../../src/storage/text-repository.ts';
import { testSqlite } from '../../../support/anki-file.ts';
import { live, lives } from '../../../support/random-life.ts';
import { sampleDraft } from '../../../support/sample-draft.ts';
import { type TestCollection, testCollection } from '../../../support/test-collection.ts';
import { valueOf } from '../../../support/value-of.ts';

async function bring(c: TestCollection, file: Blob) {
  const collection = valueOf(await openAnki(file, testSqlite));
  const mapping = proposeMapping(lookAtTypes(collection), lookAtDecks(collection));
  const today = learningDay(c.now(), c.clock.utcOffset, 4);
  const rules = { utcOffset: c.utcOffset, rolloverHour: 4, today };
  return valueOf(await importAnki(c, bringOver(collection, mapping, rules).texts));
}

async function livedAndExported(deeds: Parameters<typeof live>[1]) {
  const c = testCollection();
  await live(c, deeds);
  return { c, ...(await exportAnki(c, await testSqlite(), undefined)) };
}

/**
 * What the format can hold of a collection, in a form that two collections can be compared by.
 *
 * @param sameDays whether both begin their days at the same hour: else what is hidden for today may differ
 */
async function carried(c: TestCollection, sameDays: boolean): Promise<unknown[]> {
  const notes = new Map((await c.db.notes.toArray()).map((note) => [note.id, note]));
  const texts = new Map((await listTexts(c.db)).map((text) => [text.id, text]));
  const today = learningDay(c.now(), c.clock.utcOffset, 4);
  const isOut = (note: { textId: string; deleted: boolean; en: string; zh: string } | undefined) =>
    note === undefined || !isAskable(note) || texts.get(note.textId as never) === undefined;
  const pairs = [...notes.values()]
    .filter((note) => !isOut(note) && texts.get(note.textId)?.exercises.some(isDirection))
    .map((note) => [
      guidOf(note),
      note.en,
      note.zh,
      note.tags ?? [],
      note.paragraph,
      note.heading,
      readings(note),
    ]);
  const cards = (await c.db.cards.toArray()).flatMap((row) => {
    const { noteId, exercise } = splitCardId(row.id);
    const note = notes.get(noteId);
    const text = note === undefined ? undefined : texts.get(note.textId);
    if (note === undefined || isOut(note) || !isDirection(exercise)) return [];
    if (text?.exercises.includes(exercise) !== true) return [];
    const { state, suspended, flag } = row;
    // A card that is suspended says nothing more of being hidden for today.
    const isBuried = sameDays && !suspended && (row.buriedUntil ?? today - 1) >= today;
    const isFresh = state.kind === 'new' && !suspended && !isBuried && flag === undefined;
    // Counts of a card that is new again are counted from its log.
    if (isFresh && row.reps === 0) return [];
    return [
      [
        guidOf(note),
        exercise,
        inSeconds(state),
        row.reps,
        row.lapses,
        suspended,
        isBuried,
        flag ?? 0,
      ],
    ];
  });
  return [...pairs, ...cards].map((row) => canonicalJson(row)).sort();
}

/** Own pinyin as it holds for the sentence now. */
const readings = ({ zh, pinyin }: Note) => [...ownAtPlaces(zh, pinyin)].sort(([a], [b]) => a - b);

/** Steps of minutes are due at a whole second in Anki; in which time zone an answer was given it does not know. */
function inSeconds(state: object): unknown {
  const copy = structuredClone(state) as {
    due?: { at?: number };
    last?: { newestDay?: number; day?: number };
  };
  if (copy.due?.at !== undefined) copy.due.at = Math.ceil(copy.due.at / 1_000);
  delete copy.last?.newestDay;
  delete copy.last?.day;
  return copy;
}

describe('an export for Anki', () => {
  it('comes back into an empty collection with all that the format can hold', async () => {
    await fc.assert(
      fc.asyncProperty(lives, async (deeds) => {
        const { c, file, notes } = await livedAndExported(deeds);
        if (notes === 0) return;
        const other = testCollection(undefined, c.clock);
        await bring(other, file);
        const { rolloverHour } = await readOptions(c.db);
        const sameDays = rolloverHour === (await readOptions(other.db)).rolloverHour;
        expect(await carried(other, sameDays)).toEqual(await carried(c, sameDays));
      }),
      { numRuns: 12, endOnFailure: true },
    );
  }, 60_000);

  it('changes nothing where it came from', async () => {
    await fc.assert(
      fc.asyncProperty(lives, async (deeds) => {
        const { c, file, notes } = await livedAndExported(deeds);
        if (notes === 0) return;
        const before = await projectionLines(c.db);
        expect(await bring(c, file)).toMatchObject({ added: 0, known: notes, reviews: 0 });
        expect(await projectionLines(c.db)).toEqual(before);
      }),
      { numRuns: 8, endOnFailure: true },
    );
  }, 60_000);

  it('is a package of the second generation, and tells an Anki of the first to be updated', async () => {
    const c = testCollection();
    valueOf(await addText(c, sampleDraft(3)));
    const { file } = await exportAnki(c, await testSqlite(), undefined);
    const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
    expect(Object.keys(parts).sort()).toEqual(['collection.anki2', 'collection.anki21', 'media']);
    const old = zipSync({ 'collection.anki2': parts['collection.anki2'] ?? new Uint8Array() });
    const { notes } = valueOf(await openAnki(new Blob([old.slice()]), testSqlite));
    expect(notes.map(({ fields }) => fields[0])).toEqual([expect.stringContaining('Update Anki')]);
  });

  it('is a collection of schema 11 to another reader, Python', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'anki-'));
    const script = new URL('check-collection.py', import.meta.url).pathname;
    try {
      await fc.assert(
        fc.asyncProperty(lives, async (deeds) => {
          const c = testCollection();
          await live(c, deeds);
          const written = await exportAnki(c, await testSqlite(), undefined);
          const path = join(folder, 'collection.anki2');
          writeFileSync(path, (await readPackage(written.file)).database);
          // A machine without python3 fails here, and shall: .ci/run installs it.
          const found = JSON.parse(execFileSync('python3', [script, path], { encoding: 'utf8' }));
          const { notes, cards, reviews } = written;
          const sound = {
            integrity: 'ok',
            version: 11,
            columns: true,
            fieldCounts: true,
            strays: 0,
          };
          expect(found).toMatchObject({ ...sound, notes, cards, reviews, guids: notes });
          expect(found.withMemory).toBe(found.begun);
        }),
        { numRuns: 6 },
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 60_000);
});

describe('a field', () => {
  it('gives any line of text back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const line = text.trim().replaceAll(/\s+/gu, ' ');
        expect(fieldText(fieldMarkup(line))).toBe(line);
      }),
    );
    for (const line of [
      'a < b & c > d',
      '[sound:a.mp3]',
      '{{c1::x}}',
      '&amp;',
      '<script>x</script>',
    ]) {
      expect(fieldText(fieldMarkup(line))).toBe(line);
    }
  });

  it('is found by a checksum as Anki reckons it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const hash = createHash('sha1').update(text, 'utf8').digest('hex');
        expect(sha1Start(text)).toBe(Number.parseInt(hash.slice(0, 8), 16));
      }),
    );
  });
});
