import type { LookUp, LookUpQuestion } from '../../domain/chinese/dictionary/look-up.ts';
import type { Answered } from './answered.ts';

export interface LookUpWork {
  /** What the dictionary knows at a place of a sentence; undefined where there is no word. */
  lookUp(question: LookUpQuestion): Answered<LookUp | undefined>;
}
