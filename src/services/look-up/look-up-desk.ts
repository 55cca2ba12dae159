import { createContext, useContext } from 'react';
import type { Language } from '../../domain/text/language.ts';

/** A word that was pointed at in a sentence, or a word alone. */
export interface PointedText {
  readonly sentence: string;
  readonly language: Language;
  /** UTF-16 units from the start of the sentence. */
  readonly start: number;
  /** Where the word ends; without it the dictionary decides. */
  readonly end?: number;
}

export type OpenLookUp = (pointed: PointedText) => void;

export const LookUpContext = createContext<OpenLookUp>(() => undefined);

/** Opens the look-up panel at a word. */
export function useOpenLookUp(): OpenLookUp {
  return useContext(LookUpContext);
}
