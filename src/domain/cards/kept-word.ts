import type { Brand } from '../../shared/brand.ts';
import type { JsonFields } from '../../shared/json.ts';
import type { Stamp } from '../../shared/log-entry.ts';
import type { Language } from '../text/language.ts';
import { mergeFields, type Stamped } from './stamped.ts';

/** A word of a language as the learner's marks and notes belong to it: `zh:` or `en:` and the headword. */
export type WordId = Brand<string, 'WordId'>;

export const WORD_MARKS = ['known', 'learning', 'ignored'] as const;
export type WordMark = (typeof WORD_MARKS)[number];

/** What the learner says of a word; only the fields that were ever written. */
export interface KeptWord extends Stamped {
  readonly id: WordId;
  readonly mark?: WordMark | null;
  readonly note?: string | null;
}

/** @param headword simplified Chinese, or an English lemma */
export function wordIdOf(language: Language, headword: string): WordId {
  const plain = language === 'en' ? headword.toLowerCase() : headword;
  return `${language}:${plain.normalize('NFC')}` as WordId;
}

export function splitWordId(id: WordId): { readonly language: Language; readonly word: string } {
  return { language: id.startsWith('en:') ? 'en' : 'zh', word: id.slice(3) };
}

export function isWordMark(value: unknown): value is WordMark {
  return WORD_MARKS.some((mark) => mark === value);
}

/** A word after one entry of the log; a word that never had one begins with it. */
export function changedWord(
  before: KeptWord | undefined,
  edit: { readonly wordId: WordId; readonly fields: JsonFields; readonly stamp: Stamp },
): KeptWord {
  const from = before ?? { id: edit.wordId, stamp: '' as Stamp, changed: {}, deleted: false };
  return mergeFields(from, edit.fields, edit.stamp);
}
