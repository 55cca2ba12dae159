import { ensureLexicon } from './ensure-lexicon.ts';

ensureLexicon();
