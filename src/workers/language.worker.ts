import { expose } from 'comlink';
import { annotate, convertScript } from './language/annotate.ts';
import { countKnownWords } from './language/count-known-words.ts';
import { countWords } from './language/count-words.ts';
import { findSentences } from './language/find-sentences.ts';
import { giveFeedback } from './language/give-feedback.ts';
import { lookUp } from './language/look-up.ts';
import { readWords } from './language/read-words.ts';
import type { LanguageWork } from './language.contract.ts';

const work: LanguageWork = {
  lookUp,
  findSentences,
  annotate,
  convertScript,
  giveFeedback,
  countWords,
  countKnownWords,
  readWords,
};

expose(work);
