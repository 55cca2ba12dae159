import { expose } from 'comlink';
import { lookUp } from './language/look-up.ts';
import type { LanguageWork } from './language.contract.ts';

const work: LanguageWork = { lookUp };

expose(work);
