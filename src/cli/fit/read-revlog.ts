import type { AnswerRows } from '../../domain/reviews/fit/build-histories.ts';
import { learningDay } from '../../domain/reviews/learning-day.ts';
import type { EpochMs } from '../../shared/time.ts';
import { BadInput } from '../align/call-errors.ts';

/** Which day an instant falls on. */
export interface DayRule {
  /** Minutes to add to UTC. */
  readonly utcOffset: number;
  /** Local hour at which a day begins, 0 to 23. */
  readonly rolloverHour: number;
}

export interface Revlog {
  readonly rows: AnswerRows;
  /** Lines whose rating is none of 1 to 4, such as cards that were moved by hand. */
  readonly ignored: number;
}

/** The largest instant that a Date can hold. */
const LATEST_MS = 8.64e15;

/**
 * Answers of a CSV as the FSRS community shares them, in any order of lines and columns.
 *
 * @throws BadInput with a sentence where a column is missing, a field is no number, or nothing is left
 */
export function readRevlog(text: string, rule: DayRule): Revlog {
  const lines = new Lines(text);
  const columns = findColumns(lines.next());
  const capacity = countLines(text);
  const rows = {
    card: new Uint32Array(capacity),
    order: new Float64Array(capacity),
    day: new Int32Array(capacity),
    grade: new Uint8Array(capacity),
  };
  const numbers = new Map<string, number>();
  let [count, ignored] = [0, 0];
  for (let line = lines.next(); line !== undefined; line = lines.next()) {
    if (line.trim() === '') continue;
    const fields = splitFields(line);
    const at = readTime(fields[columns.time], lines.number);
    const rating = readNumber(fields[columns.rating], 'review_rating', lines.number);
    const id = readCard(fields[columns.card], lines.number);
    if (![1, 2, 3, 4].includes(rating)) {
      ignored += 1;
      continue;
    }
    const number = numbers.get(id) ?? numbers.size;
    numbers.set(id, number);
    rows.card[count] = number;
    rows.order[count] = at;
    rows.day[count] = learningDay(at, rule.utcOffset, rule.rolloverHour);
    rows.grade[count] = rating;
    count += 1;
  }
  if (count === 0) throw new BadInput('The file has no review with a rating of 1 to 4.');
  return { rows: { ...rows, count, cardCount: numbers.size }, ignored };
}

/** Lines one by one, without an array of all of them. */
class Lines {
  number = 0;
  private place = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
    if (text.startsWith('\uFEFF')) this.place = 1;
  }

  next(): string | undefined {
    if (this.place >= this.text.length) return undefined;
    const found = this.text.indexOf('\n', this.place);
    const end = found < 0 ? this.text.length : found;
    const line = this.text.slice(this.place, end);
    this.place = end + 1;
    this.number += 1;
    return line;
  }
}

function countLines(text: string): number {
  let count = 1;
  for (let place = text.indexOf('\n'); place >= 0; place = text.indexOf('\n', place + 1)) {
    count += 1;
  }
  return count;
}

/** No field of such a file has a comma in it. */
function splitFields(line: string): string[] {
  const fields = line.split(',');
  return line.includes('"')
    ? fields.map((field) => field.trim().replace(/^"(.*)"$/, '$1'))
    : fields;
}

function findColumns(header: string | undefined) {
  if (header === undefined || header.trim() === '') throw new BadInput('The file is empty.');
  const names = splitFields(header).map((name) => name.trim().toLowerCase());
  const place = (name: string): number => {
    const index = names.indexOf(name);
    if (index < 0) throw new BadInput(`The first line names no column ${name}.`);
    return index;
  };
  return { card: place('card_id'), time: place('review_time'), rating: place('review_rating') };
}

function readNumber(field: string | undefined, name: string, line: number): number {
  const text = field?.trim() ?? '';
  const value = Number(text);
  if (text !== '' && Number.isFinite(value)) return value;
  throw new BadInput(`Line ${line}: ${name} is “${text}”, which is no number.`);
}

function readTime(field: string | undefined, line: number): EpochMs {
  const at = readNumber(field, 'review_time', line);
  if (Math.abs(at) <= LATEST_MS) return at as EpochMs;
  throw new BadInput(`Line ${line}: review_time is ${at}, which is no time in milliseconds.`);
}

function readCard(field: string | undefined, line: number): string {
  const id = field?.trim() ?? '';
  if (id !== '' && id.toLowerCase() !== 'nan') return id;
  throw new BadInput(`Line ${line}: card_id is missing.`);
}
