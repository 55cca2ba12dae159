import type { Direction } from '../cards/exercise.ts';
import type { FieldRole } from './field-role.ts';

/** The fields of the note type that Duizhao writes, in their order, and what each is read as. */
export const OWN_FIELDS: readonly (readonly [name: string, role: FieldRole])[] = [
  ['English', 'english'],
  ['Chinese', 'chinese'],
  ['Also right in English', 'also-english'],
  ['Also right in Chinese', 'also-chinese'],
  ['To Chinese', 'unused'],
  ['To English', 'unused'],
  ['Paragraph', 'paragraph'],
  ['Pinyin', 'pinyin'],
  ['English recording', 'audio-english'],
  ['Chinese recording', 'audio-chinese'],
];

/** As many as it had when it was first written. */
const FEWEST_FIELDS = 7;

/** What is asked by its templates, in their order; the fields of these names switch them on. */
export const OWN_TEMPLATES: readonly (readonly [name: string, direction: Direction])[] = [
  ['To Chinese', 'en-zh'],
  ['To English', 'zh-en'],
];

export function isOwnNoteType(fields: readonly string[]): boolean {
  const isAsLong = fields.length >= FEWEST_FIELDS && fields.length <= OWN_FIELDS.length;
  return isAsLong && fields.every((name, at) => OWN_FIELDS[at]?.[0] === name);
}

const PLACE = /^(\d{1,7})( heading)?$/;

/** Where a pair stands in its text: the 1-based number of its paragraph, and whether that is a heading. */
export function writePlace(paragraph: number, heading: boolean): string {
  return `${paragraph + 1}${heading ? ' heading' : ''}`;
}

/** The same, read back; undefined where it says something else. */
export function readPlace(written: string): { paragraph: number; heading: boolean } | undefined {
  const [, number, heading] = PLACE.exec(written) ?? [];
  if (number === undefined) return undefined;
  return { paragraph: Math.max(0, Number(number) - 1), heading: heading !== undefined };
}

/** Several answers in one field: a line each. */
export const ANSWER_BREAK = '<br>';
