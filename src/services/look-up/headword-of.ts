import { type WordId, wordIdOf } from '../../domain/cards/kept-word.ts';
import type { LookUp } from '../../domain/chinese/dictionary/look-up.ts';
import type { ChineseScript } from '../../domain/text/language.ts';

/** The word under which marks and notes are kept: simplified Chinese, or the English headword. */
export function headwordOf(found: LookUp): string {
  if (found.language === 'en') return found.entries[0]?.word ?? found.match.word.toLowerCase();
  return found.entries[0]?.simplified ?? found.match.word;
}

export function wordIdOfLookUp(found: LookUp): WordId {
  return wordIdOf(found.language, headwordOf(found));
}

/** Traditional where it was pointed at in that script and the other differs. */
export function scriptOf(found: LookUp): ChineseScript {
  if (found.language === 'en') return 'hans';
  const entry = found.entries[0];
  return entry !== undefined && entry.simplified !== found.match.word ? 'hant' : 'hans';
}

/** Every way in which the word is written: Chinese in both scripts. */
export function writtenForms(found: LookUp): string[] {
  if (found.language === 'en') {
    const headwords = found.entries.map(({ word }) => word);
    return headwords.length > 0 ? headwords : [found.match.word.toLowerCase()];
  }
  const { word } = found.match;
  const same = found.entries.filter(
    (entry) => entry.simplified === word || entry.traditional === word,
  );
  return [...new Set([word, ...same.flatMap((entry) => [entry.simplified, entry.traditional])])];
}
