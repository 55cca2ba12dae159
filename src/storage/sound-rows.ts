import type { Note } from '../domain/cards/note.ts';
import type { CardRow } from './rows.ts';

/**
 * Whether rows have the shape that the program relies on. By hand and not by a schema: a search or a plan
 * asks this of hundreds of thousands of rows, for which a schema takes seconds.
 */
export function isSoundCard(row: CardRow): boolean {
  const card = row as Unknown<CardRow>;
  return (
    isText(card.id) &&
    isText(card.textId) &&
    isNumber(card.dueDay) &&
    isNumber(card.reps) &&
    isNumber(card.lapses) &&
    typeof card.suspended === 'boolean' &&
    (card.buriedUntil === undefined || isNumber(card.buriedUntil)) &&
    (card.flag === undefined || isNumber(card.flag)) &&
    isSoundState(card.state)
  );
}

export function isSoundNote(row: Note): boolean {
  const note = row as Unknown<Note>;
  return (
    isText(note.id) &&
    isText(note.textId) &&
    isText(note.en) &&
    isText(note.zh) &&
    isText(note.place) &&
    typeof note.deleted === 'boolean' &&
    (note.tags === undefined || (Array.isArray(note.tags) && note.tags.every(isText)))
  );
}

type Unknown<Row> = { readonly [Field in keyof Row]: unknown };
type Fields = Readonly<Record<string, unknown>>;

const isText = (value: unknown): boolean => typeof value === 'string';
const isNumber = (value: unknown): boolean => typeof value === 'number' && !Number.isNaN(value);
const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

function isSoundState(state: unknown): boolean {
  if (!isObject(state)) return false;
  const { kind } = state;
  if (kind === 'new') return true;
  if (kind === 'review') return isRemembered(state) && isNumber(state['intervalDays']);
  const isInSteps = kind === 'learning' || kind === 'relearning';
  return isInSteps && isRemembered(state) && isNumber(state['remainingSteps']);
}

function isRemembered({ memory, last, due }: Fields): boolean {
  if (!isObject(memory) || !isObject(last) || !isObject(due)) return false;
  const isDue =
    due['kind'] === 'day' ? isNumber(due['day']) : due['kind'] === 'instant' && isNumber(due['at']);
  return (
    isNumber(memory['stability']) &&
    isNumber(memory['difficulty']) &&
    isNumber(last['at']) &&
    isNumber(last['day']) &&
    isDue
  );
}
