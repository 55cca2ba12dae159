import type { Brand } from '../../shared/brand.ts';
import type { EpochMs } from '../../shared/time.ts';
import type { ChineseScript } from '../text/language.ts';
import type { Exercise } from './exercise.ts';
import type { Stamped } from './stamped.ts';

export type TextId = Brand<string, 'TextId'>;

/** What a text is told when it is added; all of it can be edited later. */
export interface TextFields {
  readonly title: string;
  /** How its notes are asked; never empty. */
  readonly exercises: readonly Exercise[];
  readonly chineseScript: ChineseScript;
  readonly addedAt: EpochMs;
}

/** One bilingual work. Its pairs are the notes that name it. */
export interface BilingualText extends TextFields, Stamped {
  readonly id: TextId;
}
