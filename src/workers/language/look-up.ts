import { lookUp as lookUpIn } from '../../domain/chinese/dictionary/look-up.ts';
import { loadDictionary } from './load-dictionary.ts';
import type { LookUpWork } from './look-up.contract.ts';
import { withPart } from './with-part.ts';

export const lookUp: LookUpWork['lookUp'] = (question) =>
  withPart('dictionary', loadDictionary, (dictionary) => lookUpIn(dictionary, question));
