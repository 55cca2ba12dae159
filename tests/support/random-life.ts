import fc from 'fast-check';
import type { TextId } from '../../src/domain/cards/bilingual-text.ts';
import { type CardId, cardIdOf } from '../../src/domain/cards/card-id.ts';
import { DIRECTIONS, EXERCISES, type Exercise } from '../../src/domain/cards/exercise.ts';
import { DIFFERENCE_KINDS } from '../../src/domain/cards/feedback/difference.ts';
import { WORD_MARKS, wordIdOf } from '../../src/domain/cards/kept-word.ts';
import type { Note } from '../../src/domain/cards/note.ts';
import type { NotesWish } from '../../src/domain/cards/notes-wish.ts';
import { parseTags } from '../../src/domain/cards/tags.ts';
import type { CardsWish } from '../../src/domain/reviews/cards-wish.ts';
import { DEFAULT_PARAMETERS } from '../../src/domain/reviews/default-parameters.ts';
import { GRADES, type Grade } from '../../src/domain/reviews/grade.ts';
import { NEW_ORDERS, REVIEW_ORDERS } from '../../src/domain/reviews/options.ts';
import type { TypedAnswer } from '../../src/domain/reviews/review.ts';
import type { Result } from '../../src/shared/result.ts';
import type { LearningDay } from '../../src/shared/time.ts';
import { addText } from '../../src/storage/add-text.ts';
import { changeCards, undoCards } from '../../src/storage/change-cards.ts';
import { changeNotes, undoNotes } from '../../src/storage/change-notes.ts';
import type { KnownRows } from '../../src/storage/known-rows.ts';
import { changeNote, listNotes } from '../../src/storage/note-repository.ts';
import {
  addPreset,
  changeOptions,
  listPresets,
  setPresetDeleted,
} from '../../src/storage/options-repository.ts';
import { planUpdate } from '../../src/storage/plan-update.ts';
import {
  answerCard,
  buryCard,
  flagCard,
  forgetCard,
  practiseCard,
  suspendCard,
  undoLastReview,
  unsuspendCard,
} from '../../src/storage/review-log.ts';
import { sealEdits, sealReviews } from '../../src/storage/seal-logs.ts';
import { changeSetting } from '../../src/storage/settings-repository.ts';
import type { StudyCard } from '../../src/storage/study-queue.ts';
import {
  deleteText,
  renameText,
  restoreText,
  setTextExercises,
  setTextOptions,
} from '../../src/storage/text-repository.ts';
import { type UpdateUndo, undoUpdate, updateText } from '../../src/storage/update-text.ts';
import { addWordList, changeWordList } from '../../src/storage/word-list-repository.ts';
import { changeWord, changeWords } from '../../src/storage/word-repository.ts';
import { laterVersion } from './later-version.ts';
import { sampleDraft } from './sample-draft.ts';
import { queueOf, todayOf } from './study-day.ts';
import type { TestCollection } from './test-collection.ts';

/** One thing that a learner, or time, does; numbers pick among what is there. */
export interface Deed {
  readonly kind: keyof typeof DEEDS;
  readonly pick: number;
  readonly size: number;
}

type Act = (c: TestCollection, deed: Deed) => Promise<Result<unknown, unknown> | undefined>;

const HOUR = 3_600_000;

/** The translations half of the time, so that siblings meet. */
function exerciseAt(number: number): Exercise {
  const among = number % 2 === 0 ? DIRECTIONS : EXERCISES;
  return among[Math.floor(number / 2) % among.length] ?? 'en-zh';
}

/** The translations, all there are, or any few. */
function exercisesAt(number: number): readonly Exercise[] {
  if (number % 5 === 0) return DIRECTIONS;
  if (number % 5 === 1) return EXERCISES;
  return [exerciseAt(number), exerciseAt(number + 1), exerciseAt(number * 3)];
}

async function pickText(c: TestCollection, pick: number): Promise<TextId | undefined> {
  const ids = await c.db.texts.toCollection().primaryKeys();
  return ids[pick % Math.max(1, ids.length)];
}

async function pickNote(c: TestCollection, pick: number): Promise<Note | undefined> {
  const notes = await c.db.notes.toArray();
  return notes[pick % Math.max(1, notes.length)];
}

const onText =
  (
    act: (c: TestCollection, textId: TextId, deed: Deed) => Promise<Result<unknown, unknown>>,
  ): Act =>
  async (c, deed) => {
    const textId = await pickText(c, deed.pick);
    return textId === undefined ? undefined : act(c, textId, deed);
  };

const onNote =
  (act: (c: TestCollection, note: Note, deed: Deed) => Promise<Result<unknown, unknown>>): Act =>
  async (c, deed) => {
    const note = await pickNote(c, deed.pick);
    return note === undefined ? undefined : act(c, note, deed);
  };

const onCard = (act: typeof suspendCard): Act =>
  onNote((c, note, { size }) => act(c, cardIdOf(note.id, exerciseAt(size))));

/** What a screen may still hold of a card that it showed long ago. */
const seen = new WeakMap<TestCollection, Map<CardId, KnownRows>>();

function knownOf(c: TestCollection, { card, known }: StudyCard, isStale: boolean): KnownRows {
  const ofCards = seen.get(c) ?? new Map<CardId, KnownRows>();
  seen.set(c, ofCards);
  const first = ofCards.get(card.id) ?? known;
  ofCards.set(card.id, first);
  return isStale ? first : known;
}

/** A typed answer as the review screen keeps it: compared or not, with a suggested grade or none. */
function typedAt(pick: number): TypedAnswer {
  const suggestedGrade = GRADES[pick % 7];
  const kinds = DIFFERENCE_KINDS.filter((_, at) => (pick >> at) % 2 === 1);
  return {
    answer: `answer ${pick}`,
    hints: 1,
    ...(pick % 5 !== 0 && { differences: kinds }),
    ...(suggestedGrade !== undefined && { suggestedGrade }),
  };
}

const study: Act = async (c, { pick, size }) => {
  for (let turn = 0; turn < 1 + (size % 4); turn += 1) {
    const { next } = await queueOf(c);
    if (next === undefined) return undefined;
    const grade = (1 + ((pick + turn) % 4)) as Grade;
    const durationMs = 1_000 + pick;
    const typed = turn === 0 ? typedAt(pick) : undefined;
    const known = pick % 3 === 0 ? undefined : knownOf(c, next, pick % 3 === 1);
    const cardId = next.card.id;
    const answered = await answerCard(c, {
      cardId,
      grade,
      durationMs,
      typed,
      ...(known === undefined ? {} : { known }),
    });
    if (!answered.ok) return answered;
    c.clock.advance(5_000);
  }
  return undefined;
};

/** What takes the newest update back. */
const undos = new WeakMap<TestCollection, UpdateUndo>();

const update: Act = onText(async (c, textId, { pick, size }) => {
  const text = await c.db.texts.get(textId);
  if (text?.deleted !== false) return { ok: true, value: undefined };
  const pairs = laterVersion(await listNotes(c.db, textId), pick, size);
  const plan = await planUpdate(c, textId, pairs, pick % 2 === 0 ? 'library' : 'given');
  const written = plan.ok ? await updateText(c, plan.value.update) : plan;
  if (written.ok) undos.set(c, written.value);
  return written;
});

const takeBackUpdate: Act = async (c) => {
  const undo = undos.get(c);
  undos.delete(c);
  if (undo === undefined || (await c.db.texts.get(undo.textId))?.deleted !== false)
    return undefined;
  return undoUpdate(c, undo);
};

/** The newest changes of many cards or notes, each to be taken back once. */
const takeBacks = new WeakMap<TestCollection, (() => Promise<Result<unknown, unknown>>)[]>();

function mayTakeBack(c: TestCollection, undo: () => Promise<Result<unknown, unknown>>): void {
  takeBacks.set(c, [...(takeBacks.get(c) ?? []), undo]);
}

const manyCards: Act = async (c, { pick, size }) => {
  const notes = (await c.db.notes.toArray()).filter((_, index) => (index + pick) % 3 !== 0);
  const ids = notes.flatMap(({ id }) => EXERCISES.map((exercise) => cardIdOf(id, exercise)));
  const today = await todayOf(c);
  const wishes: readonly CardsWish[] = [
    { kind: 'suspend' },
    { kind: 'unsuspend' },
    { kind: 'bury' },
    { kind: 'forget' },
    { kind: 'flag', flag: pick % 8 },
    { kind: 'due', from: today, until: (today + (pick % 9)) as LearningDay },
  ];
  const done = await changeCards(c, ids, wishes[size % wishes.length] ?? { kind: 'bury' });
  const undo = done.ok ? done.value.undo : undefined;
  if (undo !== undefined) mayTakeBack(c, () => undoCards(c, undo));
  return done;
};

const manyNotes: Act = async (c, { pick, size }) => {
  const notes = (await c.db.notes.toArray()).filter((_, index) => (index + pick) % 3 !== 0);
  const texts = (await c.db.texts.toArray()).filter((text) => !text.deleted);
  const textId = texts[pick % Math.max(1, texts.length)]?.id;
  const wishes: readonly NotesWish[] = [
    ...(textId === undefined ? [] : [{ kind: 'move', textId } as const]),
    ...(textId === undefined ? [] : [{ kind: 'move', textId } as const]),
    { kind: 'add-tags', tags: [`t${pick % 4}`] },
    { kind: 'remove-tags', tags: [`t${pick % 4}`] },
    { kind: 'remove' },
  ];
  const wish = wishes[size % wishes.length] ?? { kind: 'remove' };
  const done = await changeNotes(
    c,
    notes.map(({ id }) => id),
    wish,
  );
  if (done.ok) mayTakeBack(c, () => undoNotes(c, done.value.undo));
  return done;
};

const takeBackMany: Act = async (c, { pick }) => {
  const all = takeBacks.get(c) ?? [];
  const index = pick % Math.max(1, all.length);
  takeBacks.set(c, all.toSpliced(index, 1));
  return all[index]?.();
};

const DEEDS = {
  add: (c, { size }) =>
    addText(c, sampleDraft(1 + (size % 4), size % 3 === 0 ? ['en-zh'] : exercisesAt(size))),
  study,
  answerAny: onNote((c, note, { pick, size }) =>
    answerCard(c, {
      cardId: cardIdOf(note.id, exerciseAt(size)),
      grade: (1 + (pick % 4)) as Grade,
      durationMs: 900,
    }),
  ),
  undo: async (c, { size }) => {
    for (let turn = 0; turn <= size % 4; turn += 1) {
      const undone = await undoLastReview(c);
      if (!undone.ok) return undone;
    }
    return undefined;
  },
  suspend: onCard(suspendCard),
  unsuspend: onCard(unsuspendCard),
  bury: onCard(buryCard),
  forget: onCard(forgetCard),
  flag: onNote((c, note, { pick, size }) =>
    flagCard(c, cardIdOf(note.id, exerciseAt(pick)), size % 8),
  ),
  practise: onNote((c, note, { pick, size }) =>
    practiseCard(c, {
      cardId: cardIdOf(note.id, exerciseAt(size)),
      grade: (1 + (pick % 4)) as Grade,
      durationMs: 700,
    }),
  ),
  edit: onNote((c, note, { size }) => changeNote(c, note.id, { en: `Edited ${size}.` })),
  empty: onNote((c, note) => changeNote(c, note.id, { zh: '' })),
  fill: onNote((c, note) => changeNote(c, note.id, { zh: '补上了。' })),
  tag: onNote((c, note, { size }) =>
    changeNote(c, note.id, { tags: parseTags(size % 3 === 0 ? '' : `t${size % 5} 语法::把`) }),
  ),
  spell: onNote((c, note, { size }) => {
    const places = Array.from(note.zh.matchAll(/\p{Script=Han}/gu), ({ index }) => index);
    const some = places.filter((_, index) => index % 3 === size % 3);
    const at = Object.fromEntries(some.map((place) => [place, `zhang${1 + (size % 5)}`]));
    return changeNote(c, note.id, { pinyin: { of: note.zh, at } });
  }),
  removeNote: onNote((c, note) => changeNote(c, note.id, { deleted: true })),
  bringNote: onNote((c, note) => changeNote(c, note.id, { deleted: false })),
  update,
  updateAgain: update,
  takeBackUpdate,
  manyCards,
  manyNotes,
  takeBackMany,
  rename: onText((c, textId, { size }) => renameText(c, textId, `Title ${size}`)),
  remove: onText((c, textId) => deleteText(c, textId)),
  restore: onText((c, textId) => restoreText(c, textId)),
  exercises: onText((c, textId, { size }) =>
    setTextExercises(c, textId, size % 3 === 0 ? ['zh-en'] : exercisesAt(size)),
  ),
  preset: onText(async (c, textId, { pick, size }) => {
    const added = await addPreset(c, `Preset ${size}`, {
      newPerDay: size % 5,
      desiredRetention: 0.7 + (pick % 25) / 100,
      reviewOrder: REVIEW_ORDERS[pick % REVIEW_ORDERS.length] ?? 'due',
      newOrder: NEW_ORDERS[size % NEW_ORDERS.length] ?? 'text',
      burySiblings: pick % 2 === 0,
      leechThreshold: 1 + (size % 2),
      leechAction: size % 4 === 0 ? 'mark' : 'suspend',
    });
    return added.ok ? setTextOptions(c, textId, added.value) : added;
  }),
  noPreset: onText((c, textId) => setTextOptions(c, textId, null)),
  removePreset: async (c, { pick, size }) => {
    const presets = await listPresets(c.db);
    const id = presets[pick % Math.max(1, presets.length)]?.id;
    return id === undefined ? undefined : setPresetDeleted(c, id, size % 3 !== 0);
  },
  options: (c, { size }) =>
    changeOptions(c, { newPerDay: size % 7, desiredRetention: 0.8 + (size % 10) / 100 }),
  parameters: (c, { size }) =>
    changeOptions(c, {
      parameters: DEFAULT_PARAMETERS.with(8, 1.5 + (size % 9) / 10),
    }),
  setting: (c, { size }) => changeSetting(c, 'theme', size % 2 === 0 ? 'dark' : { deep: [size] }),
  mark: (c, { pick, size }) =>
    changeWord(c, wordIdOf(pick % 2 === 0 ? 'zh' : 'en', `word ${pick % 4}`), {
      mark: [...WORD_MARKS, null][size % 4] ?? null,
    }),
  markMany: (c, { pick, size }) =>
    changeWords(
      c,
      Array.from({ length: 1 + (size % 4) }, (_, at) => ({
        wordId: wordIdOf('zh', `word ${at}`),
        change: { mark: WORD_MARKS[pick % 3] ?? null },
      })),
    ),
  noteOnWord: (c, { pick, size }) =>
    changeWord(c, wordIdOf('zh', `word ${pick % 4}`), { note: size % 3 === 0 ? null : `${size}` }),
  addList: (c, { size }) =>
    addWordList(c, {
      name: `List ${size}`,
      language: 'zh',
      words: Array.from({ length: 1 + (size % 3) }, (_, at) => ({ word: `词${at}`, level: '1' })),
    }),
  removeList: async (c, { pick, size }) => {
    const ids = await c.db.wordLists.toCollection().primaryKeys();
    const id = ids[pick % Math.max(1, ids.length)];
    return id === undefined ? undefined : changeWordList(c, id, { deleted: size % 3 !== 0 });
  },
  seal: async (c, { size }) => {
    const sealed = await sealReviews(c, 1 + (size % 6));
    return sealed.ok ? sealEdits(c, 1 + (size % 3)) : sealed;
  },
  wait: async (c, { size }) => {
    c.clock.advance((1 + (size % 30)) * HOUR);
    return undefined;
  },
  waitLong: async (c, { size }) => {
    c.clock.advance((1 + (size % 60)) * 24 * HOUR);
    return undefined;
  },
  travel: async (c, { size }) => {
    c.clock.utcOffset = ((size % 27) - 12) * 60;
    return undefined;
  },
  rollover: (c, { size }) => changeOptions(c, { rolloverHour: size % 24 }),
  clockBack: async (c, { size }) => {
    c.clock.advance(-(1 + (size % 60)) * HOUR);
    return undefined;
  },
} satisfies Record<string, Act>;

const OFTEN: readonly Deed['kind'][] = ['study', 'study', 'study', 'study', 'undo', 'undo', 'wait'];
const KINDS = [...(Object.keys(DEEDS) as Deed['kind'][]), ...OFTEN, ...OFTEN];

/** Random histories that begin with a text. */
export const lives = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...KINDS),
      pick: fc.nat(1_000),
      size: fc.nat(1_000),
    }),
    { minLength: 5, maxLength: 40, size: 'max' },
  )
  .map((deeds): Deed[] => [{ kind: 'add', pick: 0, size: 1 }, ...deeds]);

const STUDIOUS: readonly Deed['kind'][] = [
  ...Array.from({ length: 12 }, () => 'study' as const),
  ...Array.from({ length: 5 }, () => 'wait' as const),
  ...Array.from({ length: 4 }, () => 'waitLong' as const),
  ...(['undo', 'undo', 'practise', 'forget', 'answerAny', 'manyCards', 'takeBackMany'] as const),
  ...(['manyNotes', 'removeNote', 'travel', 'rollover', 'clockBack', 'seal', 'update'] as const),
];

/** Histories of somebody who mostly studies, in two texts at least. */
export const studiousLives = fc
  .array(
    fc.record({ kind: fc.constantFrom(...STUDIOUS), pick: fc.nat(1_000), size: fc.nat(1_000) }),
    {
      minLength: 30,
      maxLength: 70,
      size: 'max',
    },
  )
  .map((deeds): Deed[] => [
    { kind: 'add', pick: 0, size: 9 },
    { kind: 'add', pick: 0, size: 7 },
    ...deeds,
  ]);

/** Does it all, one after the other. Throws where a deed fails: none of these may. */
export async function live(
  c: TestCollection,
  deeds: readonly Deed[],
  after: (deed: Deed) => Promise<void> = async () => {},
): Promise<void> {
  for (const deed of deeds) {
    const result = await DEEDS[deed.kind](c, deed);
    if (result?.ok === false) {
      throw new Error(`${deed.kind}: ${JSON.stringify(result.error)}`);
    }
    c.clock.advance(1_000);
    await after(deed);
  }
}
