import type { Alternatives } from '../cards/alternatives.ts';
import { parseTags } from '../cards/tags.ts';
import type { OwnByPlace } from '../chinese/own/own-corrections.ts';
import type { Language } from '../text/language.ts';
import type { AnkiNote } from './anki-collection.ts';
import { readFieldPinyin } from './field-pinyin.ts';
import type { FieldRole } from './field-role.ts';
import { fieldText, soundName } from './field-text.ts';
import { readPlace } from './own-note-type.ts';

/** What a note of Anki is as a sentence pair. */
export interface AnkiPair {
  readonly en: string;
  readonly zh: string;
  readonly alternatives: Alternatives;
  readonly tags: readonly string[];
  /** What the file says of how the Chinese side is read; null where it says nothing that fits. */
  readonly pinyin: OwnByPlace | null;
  /** Whether some of its pinyin did not fit the characters. */
  readonly hasOddPinyin: boolean;
  /** Names of the sounds that say its sides, in the list of the file. */
  readonly sounds: { readonly en?: string; readonly zh?: string };
  readonly place?: { readonly paragraph: number; readonly heading: boolean } | undefined;
}

const ANSWER_LINES = /<br\s*\/?>|\n/iu;

/** @param roles what each field of its type is read as */
export function readPair(note: AnkiNote, roles: readonly FieldRole[]): AnkiPair {
  const fieldsOf = (role: FieldRole): string[] =>
    note.fields.filter((_, at) => roles[at] === role && at < roles.length);
  const textOf = (role: FieldRole): string => fieldText(fieldsOf(role)[0] ?? '');
  const answersOf = (role: FieldRole): string[] =>
    fieldsOf(role)
      .flatMap((field) => field.split(ANSWER_LINES).map(fieldText))
      .filter((answer) => answer !== '');
  const sides = { en: textOf('english'), zh: textOf('chinese') };
  const [en, zh] = [answersOf('also-english'), answersOf('also-chinese')];
  return {
    ...sides,
    ...pinyinOf(sides.zh, textOf('pinyin')),
    alternatives: { ...(en.length > 0 && { en }), ...(zh.length > 0 && { zh }) },
    sounds: {
      ...soundOf('en', [...fieldsOf('audio-english'), ...fieldsOf('english')]),
      ...soundOf('zh', [...fieldsOf('audio-chinese'), ...fieldsOf('chinese')]),
    },
    tags: parseTags(note.tags),
    place: readPlace(textOf('paragraph')),
  };
}

/** A field for sounds comes before the sentence itself, which may play one too. */
function soundOf(side: Language, fields: readonly string[]): AnkiPair['sounds'] {
  const name = fields.map(soundName).find((one) => one !== '');
  return name === undefined ? {} : { [side]: name };
}

function pinyinOf(zh: string, written: string): Pick<AnkiPair, 'pinyin' | 'hasOddPinyin'> {
  if (written === '' || zh === '') return { pinyin: null, hasOddPinyin: false };
  const { at, isWhole } = readFieldPinyin(zh, written);
  const readings = [...at].map(([place, reading]) => [String(place), reading] as const);
  const pinyin = readings.length === 0 ? null : { of: zh, at: Object.fromEntries(readings) };
  return { pinyin, hasOddPinyin: !isWhole };
}
