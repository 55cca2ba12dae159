import { err, ok, type Result } from '../../../shared/result.ts';
import { EXERCISES } from '../../cards/exercise.ts';
import { foldTag, sortTags } from '../../cards/tags.ts';
import { splitPinyin } from '../../chinese/pinyin/split-pinyin.ts';
import { GRADES, type Grade } from '../../reviews/grade.ts';
import { foldText } from '../../text/fold-text.ts';
import type { SearchError } from './search-error.ts';
import {
  COMPARISONS,
  SEARCHED_PROPERTIES,
  SEARCHED_STATES,
  type SearchedProperty,
  type SearchTerm,
} from './search-query.ts';
import type { WrittenTerm } from './tokenize-search.ts';

type Parsed = Result<SearchTerm, SearchError>;

const HIGHEST_FLAG = 7;

const KEYS: Readonly<Record<string, (value: string) => Parsed>> = {
  text: (value) => ok({ kind: 'text', title: foldText(value) }),
  w: (value) => ok({ kind: 'whole-words', text: foldText(value) }),
  pinyin: parsePinyin,
  tag: parseTag,
  is: parseState,
  flag: parseFlag,
  exercise: parseExercise,
  prop: parseProperty,
  rated: parseRated,
};

/** Reads one term; a key that is not known is refused, since a mistyped one would find nothing. */
export function parseTerm({ key, value }: WrittenTerm): Parsed {
  if (key === undefined) return ok({ kind: 'words', text: foldText(value) });
  const parse = Object.hasOwn(KEYS, key) ? KEYS[key] : undefined;
  if (parse === undefined) return err({ kind: 'unknown-key', key });
  return value.trim() === '' ? err({ kind: 'empty-value', key }) : parse(value);
}

function parsePinyin(value: string): Parsed {
  const ways = splitPinyin(value);
  return ways.length === 0 ? err({ kind: 'bad-pinyin', value }) : ok({ kind: 'pinyin', ways });
}

function parseTag(value: string): Parsed {
  if (value === 'none') return ok({ kind: 'untagged' });
  const [tag] = sortTags([value]);
  return tag === undefined
    ? err({ kind: 'empty-value', key: 'tag' })
    : ok({ kind: 'tag', tag: foldTag(tag) });
}

function parseState(value: string): Parsed {
  const state = SEARCHED_STATES.find((known) => known === value.toLowerCase());
  return state === undefined ? err({ kind: 'unknown-state', value }) : ok({ kind: 'is', state });
}

function parseFlag(value: string): Parsed {
  const flag = Number(foldText(value));
  const isFlag = Number.isInteger(flag) && flag >= 0 && flag <= HIGHEST_FLAG;
  return isFlag ? ok({ kind: 'flag', flag }) : err({ kind: 'bad-flag', value });
}

function parseExercise(value: string): Parsed {
  const exercise = value.toLowerCase();
  const isKnown = EXERCISES.some((known) => isOfExercise(known, exercise));
  return isKnown ? ok({ kind: 'exercise', exercise }) : err({ kind: 'unknown-exercise', value });
}

/** Whether an exercise is the one that is asked for, or of its kind: `cloze` for `cloze-zh`. */
export function isOfExercise(exercise: string, wanted: string): boolean {
  return exercise === wanted || exercise.startsWith(`${wanted}-`);
}

/** Anki's short names. */
const SHORT: Readonly<Record<string, SearchedProperty>> = {
  s: 'stability',
  d: 'difficulty',
  r: 'retrievability',
  ivl: 'interval',
};

function parseProperty(value: string): Parsed {
  const [, name = '', sign, digits = '', percent] =
    /^([a-z]+)(<=|>=|!=|<|>|=)(-?\d+(?:\.\d+)?)(%?)$/u.exec(foldText(value).replaceAll(' ', '')) ??
    [];
  const short = Object.hasOwn(SHORT, name) ? SHORT[name] : undefined;
  const property = short ?? SEARCHED_PROPERTIES.find((known) => known === name);
  const comparison = COMPARISONS.find((known) => known === sign);
  if (property === undefined || comparison === undefined) {
    return err({ kind: 'bad-property', value });
  }
  const number = percent === '%' ? Number(digits) / 100 : Number(digits);
  return ok({ kind: 'prop', property, comparison, value: number });
}

function parseRated(value: string): Parsed {
  const [, days = '0', digit] = /^(\d{1,5})(?::([1-4]))?$/u.exec(foldText(value)) ?? [];
  const count = Number(days);
  if (count < 1) return err({ kind: 'bad-rated', value });
  const grade: Grade | undefined = GRADES.find((known) => String(known) === digit);
  return ok({ kind: 'rated', days: count, ...(grade !== undefined && { grade }) });
}
