import { expose } from 'comlink';
import { findSentences } from './language/find-sentences.ts';
import { lookUp } from './language/look-up.ts';
import type { LanguageWork } from './language.contract.ts';

const work: LanguageWork = { lookUp, findSentences };

expose(work);
