import { CLAMP_PARAMETERS, W17_W18_Ceiling } from 'ts-fsrs';
import type { Json, JsonFields } from '../../shared/json.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { DEFAULT_OPTIONS } from './default-options.ts';
import { PARAMETER_COUNT } from './default-parameters.ts';
import { DAY_MS } from './learning-day.ts';
import {
  AUTO_PLAYS,
  LEECH_ACTIONS,
  NEW_ORDERS,
  NEW_PLACEMENTS,
  REVIEW_ORDERS,
  type StudyOptions,
} from './options.ts';

export type OptionRefusal =
  | 'not-a-choice'
  | 'not-a-switch'
  | 'not-a-number'
  | 'not-a-list'
  | 'not-whole'
  | 'out-of-range'
  | 'wrong-count';

export interface RefusedOption {
  readonly field: keyof StudyOptions;
  readonly reason: OptionRefusal;
}

type Reader<Value> = (value: Json) => Result<Value, OptionRefusal>;

const LONGEST_DAYS = 36_500;
const MOST_STEPS = 20;
const MOST_CARDS = 9_999;
const MOST_LAPSES = 99;
const WEEKDAYS = 7;

function numberBetween(least: number, most: number): Reader<number> {
  return (value) => {
    if (typeof value !== 'number' || !Number.isFinite(value)) return err('not-a-number');
    return value >= least && value <= most ? ok(value) : err('out-of-range');
  };
}

function wholeBetween(least: number, most: number): Reader<number> {
  const read = numberBetween(least, most);
  return (value) => {
    const number = read(value);
    return number.ok && !Number.isInteger(number.value) ? err('not-whole') : number;
  };
}

/** Every element by the reader of its place; the first that is refused refuses the list. */
function listOf(readerAt: (index: number) => Reader<number>): Reader<readonly number[]> {
  return (value) => {
    if (!Array.isArray(value)) return err('not-a-list');
    const numbers: number[] = [];
    for (const [index, element] of value.entries()) {
      const number = readerAt(index)(element);
      if (!number.ok) return number;
      numbers.push(number.value);
    }
    return ok(numbers);
  };
}

const readStepList = listOf(() => numberBetween(1, 365 * DAY_MS));

const readSteps: Reader<readonly number[]> = (value) => {
  const steps = readStepList(value);
  return steps.ok && steps.value.length > MOST_STEPS ? err('wrong-count') : steps;
};

/** The ranges in which FSRS-6 weights are fitted; w19 may be 0, which switches it off. */
const PARAMETER_RANGES = CLAMP_PARAMETERS(W17_W18_Ceiling, false);

const readParameterList = listOf((index) => {
  const [least = 0, most = 0] = PARAMETER_RANGES[index] ?? [];
  return numberBetween(least, most);
});

const readParameters: Reader<readonly number[]> = (value) => {
  if (Array.isArray(value) && value.length !== PARAMETER_COUNT) return err('wrong-count');
  return readParameterList(value);
};

function oneOf<Choice extends string>(choices: readonly Choice[]): Reader<Choice> {
  return (value) => {
    const choice = choices.find((one) => one === value);
    return choice === undefined ? err('not-a-choice') : ok(choice);
  };
}

const readSwitch: Reader<boolean> = (value) =>
  typeof value === 'boolean' ? ok(value) : err('not-a-switch');

const readShareList = listOf(() => numberBetween(0, 1));

const readEasyDays: Reader<readonly number[]> = (value) => {
  const shares = readShareList(value);
  return shares.ok && shares.value.length !== WEEKDAYS ? err('wrong-count') : shares;
};

const READERS: { readonly [Field in keyof StudyOptions]: Reader<StudyOptions[Field]> } = {
  parameters: readParameters,
  desiredRetention: numberBetween(0.7, 0.99),
  learningStepsMs: readSteps,
  relearningStepsMs: readSteps,
  maximumIntervalDays: wholeBetween(1, LONGEST_DAYS),
  newPerDay: wholeBetween(0, MOST_CARDS),
  reviewsPerDay: wholeBetween(0, MOST_CARDS),
  rolloverHour: wholeBetween(0, 23),
  learnAheadMs: numberBetween(0, DAY_MS),
  newPerDayTotal: wholeBetween(0, MOST_CARDS),
  reviewsPerDayTotal: wholeBetween(0, MOST_CARDS),
  reviewOrder: oneOf(REVIEW_ORDERS),
  newOrder: oneOf(NEW_ORDERS),
  newPlacement: oneOf(NEW_PLACEMENTS),
  burySiblings: readSwitch,
  leechThreshold: wholeBetween(0, MOST_LAPSES),
  leechAction: oneOf(LEECH_ACTIONS),
  fuzz: readSwitch,
  loadBalance: readSwitch,
  easyDays: readEasyDays,
  autoPlay: oneOf(AUTO_PLAYS),
};

/**
 * Options from stored or imported fields. A field that is missing or refused keeps its default, and
 * the refused are listed with the reason; fields that are no options are passed over.
 */
export function readStudyOptions(fields: JsonFields): {
  readonly options: StudyOptions;
  readonly refused: readonly RefusedOption[];
} {
  const refused: RefusedOption[] = [];
  const read = <Field extends keyof StudyOptions>(field: Field): StudyOptions[Field] => {
    const value = Object.hasOwn(fields, field) ? fields[field] : undefined;
    if (value === undefined) return DEFAULT_OPTIONS[field];
    const result = READERS[field](value);
    if (result.ok) return result.value;
    refused.push({ field, reason: result.error });
    return DEFAULT_OPTIONS[field];
  };
  const options: StudyOptions = {
    parameters: read('parameters'),
    desiredRetention: read('desiredRetention'),
    learningStepsMs: read('learningStepsMs'),
    relearningStepsMs: read('relearningStepsMs'),
    maximumIntervalDays: read('maximumIntervalDays'),
    newPerDay: read('newPerDay'),
    reviewsPerDay: read('reviewsPerDay'),
    rolloverHour: read('rolloverHour'),
    learnAheadMs: read('learnAheadMs'),
    newPerDayTotal: read('newPerDayTotal'),
    reviewsPerDayTotal: read('reviewsPerDayTotal'),
    reviewOrder: read('reviewOrder'),
    newOrder: read('newOrder'),
    newPlacement: read('newPlacement'),
    burySiblings: read('burySiblings'),
    leechThreshold: read('leechThreshold'),
    leechAction: read('leechAction'),
    fuzz: read('fuzz'),
    loadBalance: read('loadBalance'),
    easyDays: read('easyDays'),
    autoPlay: read('autoPlay'),
  };
  return { options, refused };
}
