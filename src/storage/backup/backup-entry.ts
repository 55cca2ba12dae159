import * as v from 'valibot';
import type { Edit } from '../../domain/cards/edit.ts';
import type { Review } from '../../domain/reviews/review.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const STAMP = /^[0-9a-f]{16}-[0-9a-f]{8}$/;
const WORD_ID = /^(?:en|zh):./u;
const LONGEST_CARD_ID = 100;

const uuid = v.pipe(v.string(), v.regex(UUID));
const whole = v.pipe(v.number(), v.safeInteger());
const positive = v.pipe(whole, v.minValue(1));
const fields = v.record(v.string(), v.unknown());

/** What every entry has, of whatever kind and version. */
const common = {
  id: uuid,
  device: uuid,
  seq: positive,
  stamp: v.pipe(v.string(), v.regex(STAMP)),
  schema: positive,
  kind: v.string(),
};

const textFields = v.looseObject({
  title: v.string(),
  exercises: v.array(v.string()),
  chineseScript: v.string(),
  addedAt: v.number(),
  tags: v.optional(v.array(v.string())),
});
const addedPair = v.looseObject({
  noteId: uuid,
  en: v.string(),
  zh: v.string(),
  place: v.string(),
  paragraph: v.number(),
  heading: v.boolean(),
  confidence: v.number(),
  guid: v.optional(v.string()),
  tags: v.optional(v.array(v.string())),
});
const changedText = v.looseObject({
  ...v.partial(textFields).entries,
  deleted: v.optional(v.boolean()),
});
const changedNote = v.looseObject({
  ...v.omit(v.partial(addedPair), ['noteId']).entries,
  textId: v.optional(uuid),
  deleted: v.optional(v.boolean()),
});
const wordFields = v.looseObject({
  mark: v.optional(v.nullable(v.string())),
  note: v.optional(v.nullable(v.string())),
});
const changedWord = v.looseObject({
  wordId: v.pipe(v.string(), v.regex(WORD_ID)),
  fields: wordFields,
});
const listFields = v.looseObject({
  name: v.string(),
  language: v.picklist(['en', 'zh']),
  addedAt: v.number(),
  size: v.number(),
});
const changedList = v.looseObject({
  ...v.partial(listFields).entries,
  deleted: v.optional(v.boolean()),
});
const edits: Readonly<Record<string, v.GenericSchema>> = {
  'text-added': v.looseObject({ textId: uuid, fields: textFields }),
  'pairs-added': v.looseObject({ textId: uuid, pairs: v.array(addedPair) }),
  'text-changed': v.looseObject({ textId: uuid, fields: changedText }),
  'note-changed': v.looseObject({ noteId: uuid, fields: changedNote }),
  'notes-changed': v.looseObject({
    changes: v.array(v.looseObject({ noteId: uuid, fields: changedNote })),
  }),
  'options-changed': v.looseObject({ optionsId: v.string(), fields }),
  'setting-changed': v.looseObject({ key: v.string(), value: v.unknown() }),
  'word-changed': changedWord,
  'words-changed': v.looseObject({ changes: v.array(changedWord) }),
  'word-list-added': v.looseObject({ listId: uuid, fields: listFields }),
  'list-words-added': v.looseObject({
    listId: uuid,
    part: v.pipe(whole, v.minValue(0)),
    words: v.array(v.looseObject({ word: v.string(), level: v.optional(v.string()) })),
  }),
  'word-list-changed': v.looseObject({ listId: uuid, fields: changedList }),
};

const delay = v.variant('kind', [
  v.looseObject({ kind: v.literal('ms'), ms: v.number() }),
  v.looseObject({ kind: v.literal('days'), days: whole }),
]);
const outcome = v.variant('kind', [
  v.looseObject({ kind: v.literal('learning'), remainingSteps: positive, delay }),
  v.looseObject({ kind: v.literal('relearning'), remainingSteps: positive, delay }),
  v.looseObject({ kind: v.literal('review'), intervalDays: positive }),
]);
const count = v.pipe(whole, v.minValue(0));
const carriedSteps = {
  last: v.looseObject({ at: v.number(), day: whole }),
  due: v.variant('kind', [
    v.looseObject({ kind: v.literal('instant'), at: v.number() }),
    v.looseObject({ kind: v.literal('day'), day: whole }),
  ]),
  remainingSteps: positive,
};
const carriedState = v.variant('kind', [
  v.looseObject({ kind: v.literal('learning'), ...carriedSteps }),
  v.looseObject({ kind: v.literal('relearning'), ...carriedSteps }),
  v.looseObject({
    kind: v.literal('review'),
    last: carriedSteps.last,
    due: v.looseObject({ kind: v.literal('day'), day: whole }),
    intervalDays: positive,
  }),
]);
const reviews: Readonly<Record<string, v.GenericSchema>> = {
  answered: v.looseObject({ grade: v.picklist([1, 2, 3, 4]), durationMs: v.number(), outcome }),
  undone: v.looseObject({ target: uuid }),
  'due-set': v.looseObject({ dueDay: whole }),
  carried: v.looseObject({
    carried: v.looseObject({ state: carriedState, reps: count, lapses: count }),
  }),
};

const anyEdit = v.looseObject(common);
const anyReview = v.looseObject({
  ...common,
  cardId: v.pipe(v.string(), v.maxLength(LONGEST_CARD_ID)),
  at: v.number(),
  utcOffset: v.number(),
  day: whole,
});

const KNOWN_SCHEMA = 1;

/** An entry of a newer shape is only checked for what all entries have: it is kept, not applied. */
function isSound(entry: unknown, base: v.GenericSchema, kinds: typeof edits): boolean {
  if (!v.is(base, entry)) return false;
  const { kind, schema } = entry as { readonly kind: string; readonly schema: number };
  const known = schema <= KNOWN_SCHEMA && Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  return known === undefined || v.is(known, entry);
}

export function isSoundEdit(entry: unknown): entry is Edit {
  return isSound(entry, anyEdit, edits);
}

export function isSoundReview(entry: unknown): entry is Review {
  return isSound(entry, anyReview, reviews);
}
