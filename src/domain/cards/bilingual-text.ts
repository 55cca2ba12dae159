import type { Brand } from '../../shared/brand.ts';
import type { EpochMs } from '../../shared/time.ts';
import type { ScriptChoice } from '../chinese/script/shown-script.ts';
import type { ChineseScript } from '../text/language.ts';
import type { Exercise } from './exercise.ts';
import type { Stamped } from './stamped.ts';

export type TextId = Brand<string, 'TextId'>;

/** A row of options: the collection's, or a preset. */
export type OptionsId = Brand<string, 'OptionsId'>;

/** What a text is told when it is added; all of it can be edited later. */
export interface TextFields {
  readonly title: string;
  /** How its notes are asked; never empty. */
  readonly exercises: readonly Exercise[];
  /** The script that its Chinese side is written in. */
  readonly chineseScript: ChineseScript;
  /** The script that it is shown in; the choice for all texts where it has none. */
  readonly shownScript?: ScriptChoice | null;
  readonly addedAt: EpochMs;
  /** The preset by which it is scheduled; that of the whole collection where it has none. */
  readonly optionsId?: OptionsId | null;
  /** The learner's own, in the form that `sortTags` gives; absent where it never had any. */
  readonly tags?: readonly string[];
}

/** One bilingual work. Its pairs are the notes that name it. */
export interface BilingualText extends TextFields, Stamped {
  readonly id: TextId;
}
