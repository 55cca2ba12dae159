import { describe, expect, it } from 'vitest';
import { bringOver } from '../../../../src/domain/anki/bring-over.ts';
import {
  lookAtDecks,
  lookAtTypes,
  proposeMapping,
} from '../../../../src/domain/anki/propose-mapping.ts';
import { DEFAULT_PARAMETERS } from '../../../../src/domain/reviews/default-parameters.ts';
import { learningDay } from '../../../../src/domain/reviews/learning-day.ts';
import { replayCard } from '../../../../src/domain/reviews/replay-card.ts';
import { importAnki } from '../../../../src/storage/anki/import-anki.ts';
import { openAnki } from '../../../../src/storage/anki/open-anki.ts';
import { collectCardReviews } from '../../../../src/storage/collect-card-reviews.ts';
import { findUndoable } from '../../../../src/storage/find-undoable.ts';
import { projectionLines } from '../../../../src/storage/projection-digest.ts';
import { rebuildProjections } from '../../../../src/storage/rebuild-projections.ts';
import { deleteText } from '../../../../src/storage/text-repository.ts';
import { ankiFile, type FileContent, GENERATIONS, testSqlite } from '../../../support/anki-file.ts';
import { SAMPLE, TODAY } from '../../../support/anki-sample.ts';
import { type TestCollection, testCollection } from '../../../support/test-collection.ts';
import { valueOf } from '../../../support/value-of.ts';

async function read(content: FileContent, generation: (typeof GENERATIONS)[number] = 'anki21') {
  return valueOf(await openAnki(await ankiFile(content, generation), testSqlite));
}

async function bring(c: TestCollection, content: FileContent = SAMPLE) {
  const collection = await read(content);
  const mapping = proposeMapping(lookAtTypes(collection), lookAtDecks(collection));
  const { utcOffset } = c;
  const today = learningDay(c.now(), 0, 4);
  const brought = bringOver(collection, mapping, { utcOffset, rolloverHour: 4, today });
  return { ...brought, report: valueOf(await importAnki(c, brought.texts)) };
}

async function cardOf(c: TestCollection, guid: string, exercise: string) {
  const notes = await c.db.notes.toArray();
  const note = notes.find((one) => one.guid === guid);
  return c.db.cards.get(`${note?.id}:${exercise}` as never);
}

describe('an Anki file', () => {
  it.each(GENERATIONS)('is read alike whether it is %s or another', async (generation) => {
    const { media, files, ...collection } = await read(SAMPLE, generation);
    const { media: _, files: none, ...oldest } = await read(SAMPLE, 'anki2');
    expect(collection).toEqual(oldest);
    expect(media).toBe(2);
    expect([files.size, none.size]).toEqual([0, 0]);
    expect(collection.decks.map(({ name }) => name)).toContain('Chinese::Home');
  });

  it('is understood by what stands in its fields', async () => {
    const [sight] = lookAtTypes(await read(SAMPLE));
    expect(sight?.guess.roles).toEqual(['pinyin', 'chinese', 'audio-chinese', 'english', 'unused']);
    expect(sight?.guess.exercises).toEqual(['zh-en', 'en-zh', 'listen-zh']);
  });
});

describe('an import from Anki', () => {
  it('makes a text of each deck, with the notes in their order and as plain text', async () => {
    const c = testCollection();
    const { report, left } = await bring(c);
    expect(report).toMatchObject({ added: 6, known: 0, reviews: 6 });
    expect(left).toEqual({
      oneSided: 1,
      tooLong: 0,
      notChosen: 0,
      doubled: 0,
      cards: 0,
      reviews: 1,
    });
    const texts = await c.db.texts.toArray();
    expect(texts.map(({ title }) => title).sort()).toEqual([
      'Chinese · Everyday',
      'Chinese · Home',
    ]);
    const home = texts.find(({ title }) => title === 'Chinese · Home');
    const notes = await c.db.notes
      .where('[textId+place]')
      .between([home?.id, ''], [home?.id, '~'])
      .toArray();
    expect(notes.map(({ en }) => en)).toEqual([
      'I & my brother share a room.',
      'The shop closes at nine.',
      'We have run out of rice.',
    ]);
    expect((await c.db.notes.toArray()).find(({ guid }) => guid === 'guid-0')?.tags).toEqual([
      'grammar::时态',
      'leech',
    ]);
  });

  it('keeps the pinyin that fits its sentence, where the learner corrects it too', async () => {
    const c = testCollection();
    const { oddPinyin } = await bring(c);
    const notes = await c.db.notes.toArray();
    const bus = notes.find(({ guid }) => guid === 'guid-0');
    expect(bus?.pinyin?.of).toBe('今天早上公交车又晚点了。');
    expect(Object.values(bus?.pinyin?.at ?? {}).join(' ')).toBe(
      'jin1 tian1 zao3 shang5 gong1 jiao1 che1 you4 wan3 dian3 le5',
    );
    // The file has the same pinyin everywhere, and one other sentence is as long.
    expect(notes.filter(({ pinyin }) => pinyin !== undefined)).toHaveLength(2);
    expect(oddPinyin).toBe(4);
  });

  it('goes on from where the learner stopped', async () => {
    const c = testCollection();
    await bring(c);
    const today = learningDay(c.now(), 0, 4);
    expect(today - TODAY + 106).toBe(today + 10);
    expect(await cardOf(c, 'guid-0', 'zh-en')).toMatchObject({
      state: {
        kind: 'review',
        memory: { stability: 31.5, difficulty: 4.25 },
        due: { kind: 'day', day: today + 10 },
        intervalDays: 30,
      },
      reps: 4,
      dueDay: today + 10,
    });
    expect(await cardOf(c, 'guid-1', 'zh-en')).toMatchObject({
      state: { kind: 'relearning', remainingSteps: 1, due: { kind: 'instant' } },
      lapses: 3,
      flag: 2,
      dueAt: Date.UTC(2026, 0, 5, 14, 20),
    });
    expect(await cardOf(c, 'guid-2', 'zh-en')).toMatchObject({
      state: { kind: 'review', intervalDays: 50, memory: { stability: 50 } },
      suspended: true,
    });
    expect(await cardOf(c, 'guid-0', 'en-zh')).toBeUndefined();
  });

  it('takes the memory of a card without figures of FSRS from its answers', async () => {
    const c = testCollection();
    await bring(c);
    const card = await cardOf(c, 'guid-1', 'zh-en');
    const log = await collectCardReviews(c.db, card?.id as never);
    const answers = log.filter(({ kind }) => kind === 'answered');
    expect(answers.map(({ day }) => day)).toHaveLength(2);
    const replayed = replayCard(card?.id as never, answers, DEFAULT_PARAMETERS);
    expect(card?.state).toHaveProperty('memory', Reflect.get(replayed.state, 'memory'));
  });

  it('leaves projections that the log alone gives, and nothing to undo', async () => {
    const c = testCollection();
    await bring(c);
    const lines = await projectionLines(c.db);
    valueOf(await rebuildProjections(c));
    expect(await projectionLines(c.db)).toEqual(lines);
    expect(await findUndoable(c.db)).toBeUndefined();
  });

  it('adds nothing a second time, and only what is new of a file that went on', async () => {
    const c = testCollection();
    await bring(c);
    const lines = await projectionLines(c.db);
    const again = await bring(c);
    expect(again.report).toMatchObject({ texts: [], added: 0, known: 6, reviews: 0 });
    expect(await projectionLines(c.db)).toEqual(lines);

    const answered = (SAMPLE.createdAt + TODAY * 86_400 + 3_600) * 1_000;
    const later: FileContent = {
      ...SAMPLE,
      notes: [
        ...SAMPLE.notes,
        { id: 2_000, guid: 'new', fields: ['', '新的一句话。', '', 'A new sentence.', ''] },
      ],
      cards: [
        ...SAMPLE.cards.map((card) =>
          card.id === 11 ? { ...card, due: 150, ivl: 54, reps: 5, data: '{"s":60,"d":4}' } : card,
        ),
        { id: 81, noteId: 2_000, deckId: 3 },
      ],
      reviews: [...SAMPLE.reviews, [answered, 11, 3, 54, 2_500, 3_000, 1]],
    };
    const { report } = await bring(c, later);
    expect(report).toMatchObject({
      added: 1,
      known: 6,
      reviews: 1,
      texts: [{ title: 'Chinese · Home' }],
    });
    expect(await c.db.texts.count()).toBe(2);
    expect(await cardOf(c, 'guid-0', 'zh-en')).toMatchObject({
      state: { memory: { stability: 60 }, intervalDays: 54 },
      reps: 5,
    });
  });

  it('leaves nothing behind where it is cancelled half-way', async () => {
    const c = testCollection();
    const lines = await projectionLines(c.db);
    const collection = await read(SAMPLE);
    const mapping = proposeMapping(lookAtTypes(collection), lookAtDecks(collection));
    const rules = { utcOffset: c.utcOffset, rolloverHour: 4, today: learningDay(c.now(), 0, 4) };
    const { texts } = bringOver(collection, mapping, rules);
    const cancelling = new AbortController();
    const onProgress = (): void => cancelling.abort();
    const written = await importAnki(c, texts, { onProgress, signal: cancelling.signal });
    expect(written).toEqual({ ok: false, error: { kind: 'cancelled' } });
    expect(await projectionLines(c.db)).toEqual(lines);
    expect(await c.db.reviewBatches.count()).toBe(0);
    expect(await c.db.editBatches.count()).toBe(0);
  });

  it('brings a text back that was deleted', async () => {
    const c = testCollection();
    const { report } = await bring(c);
    for (const { id } of report.texts) valueOf(await deleteText(c, id));
    expect((await bring(c)).report).toMatchObject({ added: 6, known: 0 });
  });
});
