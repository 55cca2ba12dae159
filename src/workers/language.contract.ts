import type { AnnotateWork } from './language/annotate.contract.ts';
import type { CountKnownWordsWork } from './language/count-known-words.contract.ts';
import type { CountWordsWork } from './language/count-words.contract.ts';
import type { FindSentencesWork } from './language/find-sentences.contract.ts';
import type { FeedbackWork } from './language/give-feedback.contract.ts';
import type { LookUpWork } from './language/look-up.contract.ts';
import type { ReadWordsWork } from './language/read-words.contract.ts';

/**
 * Types only: the one file both threads import. Everything here must survive structured clone.
 * A method has its types in `language/NAME.contract.ts` and its code in `language/NAME.ts`; it is
 * named here and in language.worker.ts, and the page calls it through `askLanguage` of the services.
 */
export type LanguageWork = LookUpWork &
  FindSentencesWork &
  AnnotateWork &
  FeedbackWork &
  CountWordsWork &
  CountKnownWordsWork &
  ReadWordsWork;
