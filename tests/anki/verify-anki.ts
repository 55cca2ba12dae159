import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bringOver } from '../../src/domain/anki/bring-over.ts';
import { lookAtDecks, lookAtTypes, proposeMapping } from '../../src/domain/anki/propose-mapping.ts';
import { DAY_MS, learningDay } from '../../src/domain/reviews/learning-day.ts';
import { addText } from '../../src/storage/add-text.ts';
import { type AnkiExport, exportAnki } from '../../src/storage/anki/export-anki.ts';
import { importAnki } from '../../src/storage/anki/import-anki.ts';
import { guidOf } from '../../src/storage/anki/known-notes.ts';
import { openAnki } from '../../src/storage/anki/open-anki.ts';
import { toAttachment } from '../../src/storage/attachments/attachment.ts';
import { changeCards } from '../../src/storage/change-cards.ts';
import { changeNote } from '../../src/storage/note-repository.ts';
import { answerCard } from '../../src/storage/review-log.ts';
import { testSqlite } from '../support/anki-file.ts';
import { FakeClock } from '../support/fake-clock.ts';
import { sampleDraft } from '../support/sample-draft.ts';
import { queueOf } from '../support/study-day.ts';
import { type TestCollection, testCollection } from '../support/test-collection.ts';
import { tinyWav } from '../support/tiny-wav.ts';
import { valueOf } from '../support/value-of.ts';

const DAYS = 40;
const ANSWERS_A_DAY = 6;

interface AnkiCard {
  readonly guid: string;
  readonly ord: number;
  /** 0 new, 1 learning, 2 review, 3 relearning. */
  readonly type: number;
  /** -1 where it is suspended. */
  readonly queue: number;
  readonly inDays: number | null;
  readonly ivl: number;
  readonly reps: number;
  readonly lapses: number;
  readonly flag: number;
  readonly deck: string;
}

interface AnkiSight {
  readonly notes: readonly {
    readonly guid: string;
    readonly fields: readonly string[];
    readonly tags: readonly string[];
  }[];
  readonly cards: readonly AnkiCard[];
  readonly reviews: number;
}

interface AnkiReport {
  readonly version: string;
  readonly first: AnkiSight;
  readonly isSound: boolean;
  readonly problems: string;
  readonly again: AnkiSight;
  readonly answered: readonly (readonly [guid: string, ord: number])[];
  readonly studied: AnkiSight;
  /** Files in the folder where Anki keeps sounds and pictures. */
  readonly sounds: readonly string[];
}

/** What was looked at, and whether it is as it should be. */
interface Finding {
  readonly what: string;
  readonly isRight: boolean;
  readonly detail?: string;
}

/**
 * `npm run verify:anki -- FOLDER`: lets Anki's own code take in what we export, study it and export it, and
 * takes that in again. FOLDER has the Python package `anki` of 2.1.15, the last that is plain Python; Debian
 * 11 has it (`anki_2.1.15+dfsg-3_all.deb`, `dpkg -x`, `usr/share/anki`).
 */
async function main(): Promise<void> {
  const [folder] = process.argv.slice(2);
  if (folder === undefined)
    throw new Error('verify-anki: name the folder that has the package anki');
  const c = await studied();
  const exported = await exportAnki(c, await testSqlite(), undefined);
  const { report, file } = await throughAnki(folder, exported.file);
  console.log(
    `Anki ${report.version}: ${report.first.notes.length} notes, ${report.answered.length} answers`,
  );
  const findings = [
    ...lookAtFirst(await expectedCards(c), exported, report),
    ...(await lookAtReturn(c, file, report)),
  ];
  for (const { what, isRight, detail } of findings) {
    console.log(`${isRight ? 'right' : 'WRONG'}  ${what}${isRight ? '' : `: ${detail ?? ''}`}`);
  }
  process.exitCode = findings.every(({ isRight }) => isRight) ? 0 : 1;
}

/** Forty days of study up to now, with lapses, suspended and flagged cards. */
async function studied(): Promise<TestCollection> {
  const clock = new FakeClock(Date.now() - DAYS * DAY_MS);
  clock.utcOffset = -new Date().getTimezoneOffset();
  const c = testCollection(undefined, clock);
  valueOf(await addText(c, sampleDraft(30)));
  for (let day = 0; day < DAYS; day += 1) {
    for (let turn = 0; turn < ANSWERS_A_DAY; turn += 1) {
      const next = (await queueOf(c)).next;
      if (next === undefined) break;
      const grade = (day + turn) % 5 === 0 ? 1 : 3;
      valueOf(await answerCard(c, { cardId: next.card.id, grade, durationMs: 4_000 + turn }));
      clock.advance(15 * 60_000);
    }
    clock.advance(DAY_MS - ANSWERS_A_DAY * 15 * 60_000);
  }
  const ids = (await c.db.cards.toArray()).map(({ id }) => id);
  valueOf(await changeCards(c, ids.slice(0, 2), { kind: 'suspend' }));
  valueOf(await changeCards(c, ids.slice(2, 4), { kind: 'flag', flag: 3 }));
  await giveRecordings(c);
  return c;
}

/** Two sides of pairs with recordings of their own. */
async function giveRecordings(c: TestCollection): Promise<void> {
  const [one, two] = await c.db.notes.toArray();
  for (const [note, side, hertz] of [
    [one, 'zh', 440],
    [two, 'en', 550],
  ] as const) {
    const row = await toAttachment(tinyWav(hertz));
    if (note === undefined || row === undefined) throw new Error('no pair, or no sound');
    await c.db.attachments.put(row);
    const recordings = { [side]: { of: note[side], sha256: row.sha256 } };
    valueOf(await changeNote(c, note.id, { recordings }));
  }
}

async function throughAnki(
  folder: string,
  file: Blob,
): Promise<{ readonly report: AnkiReport; readonly file: Blob }> {
  const work = mkdtempSync(join(tmpdir(), 'duizhao-anki-'));
  const [there, back] = [join(work, 'there.apkg'), join(work, 'back.colpkg')];
  try {
    writeFileSync(there, Buffer.from(await file.arrayBuffer()));
    const script = join(import.meta.dirname, 'with-anki.py');
    const python = process.env['PYTHON'] ?? '/usr/bin/python3';
    const output = execFileSync(python, [script, folder, there, back], { encoding: 'utf8' });
    const last = output.trim().split('\n').at(-1) ?? '';
    return { report: JSON.parse(last) as AnkiReport, file: new Blob([readFileSync(back)]) };
  } finally {
    rmSync(work, { recursive: true });
  }
}

type Expected = Map<string, Partial<AnkiCard>>;

const keyOf = (guid: string, ord: number): string => `${guid} ${ord}`;

/** Our cards in Anki's terms. */
async function expectedCards(c: TestCollection): Promise<Expected> {
  const today = learningDay(c.now(), c.clock.utcOffset, 4);
  const notes = new Map((await c.db.notes.toArray()).map((note) => [note.id, note]));
  const expected: Expected = new Map();
  for (const row of await c.db.cards.toArray()) {
    const [noteId = '', exercise] = row.id.split(':');
    const note = notes.get(noteId as never);
    if (note === undefined) continue;
    const { state, reps, lapses, suspended, flag = 0 } = row;
    const isReview = state.kind === 'review';
    expected.set(keyOf(guidOf(note), exercise === 'en-zh' ? 0 : 1), {
      type: { new: 0, learning: 1, review: 2, relearning: 3 }[state.kind],
      inDays: isReview && state.due.kind === 'day' ? state.due.day - today : null,
      ...(isReview && { ivl: state.intervalDays }),
      reps,
      lapses,
      flag,
      ...(suspended && { queue: -1 }),
    });
  }
  return expected;
}

function lookAtFirst(expected: Expected, exported: AnkiExport, report: AnkiReport): Finding[] {
  const { first, again } = report;
  const cards = new Map(first.cards.map((card) => [keyOf(card.guid, card.ord), card]));
  const wrong = [...expected].filter(([key, fields]) =>
    Object.entries(fields).some(([name, value]) => cards.get(key)?.[name as 'ivl'] !== value),
  );
  return [
    right('all notes are there', first.notes.length === exported.notes),
    right('all cards are there', first.cards.length === exported.cards),
    right('all answers are there', first.reviews === exported.reviews, String(first.reviews)),
    right(
      `states, due days, intervals, counts, flags of ${expected.size} cards`,
      wrong.length === 0,
      wrong
        .map(([key, want]) => `${JSON.stringify(want)} is ${JSON.stringify(cards.get(key))}`)
        .join('\n'),
    ),
    right(
      `the ${exported.recordings} recordings are in its folder`,
      report.sounds.length === 2 && exported.recordings === 2,
      report.sounds.join(),
    ),
    right('Anki finds nothing to mend', report.isSound, report.problems),
    right('taken in again, nothing is doubled', JSON.stringify(again) === JSON.stringify(first)),
  ];
}

async function lookAtReturn(c: TestCollection, file: Blob, report: AnkiReport): Promise<Finding[]> {
  const collection = valueOf(await openAnki(file, testSqlite));
  const { files } = collection;
  const mapping = proposeMapping(lookAtTypes(collection), lookAtDecks(collection));
  const today = learningDay(c.now(), c.clock.utcOffset, 4);
  const rules = { utcOffset: c.utcOffset, rolloverHour: 4, today };
  const brought = valueOf(await importAnki(c, bringOver(collection, mapping, rules).texts));
  const expected = await expectedCards(c);
  const studiedCards = new Map(
    report.studied.cards.map((card) => [keyOf(card.guid, card.ord), card]),
  );
  const answered = [...new Set(report.answered.map(([guid, ord]) => keyOf(guid, ord)))];
  const wrong = answered.filter((key) => {
    const [there, here] = [studiedCards.get(key), expected.get(key)];
    return there?.type !== here?.type || there?.inDays !== here?.inDays;
  });
  return [
    right(
      'the recordings come back with their names',
      report.sounds.every((name) => files.has(name)),
      [...files.keys()].join(),
    ),
    right(
      'studied there and back again, no note is doubled',
      brought.added === 0,
      String(brought.added),
    ),
    right(
      'the answers that were given there are added',
      brought.reviews === report.answered.length,
      `${brought.reviews} of ${report.answered.length}`,
    ),
    right(
      `the ${answered.length} cards that were answered there go on where Anki put them`,
      wrong.length === 0,
      wrong
        .map(
          (key) =>
            `${JSON.stringify(studiedCards.get(key))} here ${JSON.stringify(expected.get(key))}`,
        )
        .join('\n'),
    ),
  ];
}

function right(what: string, isRight: boolean, detail = ''): Finding {
  return { what, isRight, detail };
}

await main();
