import { useMemo } from 'react';
import { type DisplayWord, displayWords } from '../../domain/chinese/display-words.ts';
import type { OwnCorrections } from '../../domain/chinese/own/own-corrections.ts';
import type { ScriptChoice } from '../../domain/chinese/script/shown-script.ts';
import { dividePlainly } from '../../domain/chinese/words/divide-plainly.ts';
import type { ChineseScript, Language } from '../../domain/text/language.ts';
import { useChineseDisplay } from '../chinese-display.tsx';
import { chineseLang, conversionOf } from './shown-script.ts';
import { useAnnotation, useConverted } from './use-annotation.ts';

export interface SentenceShown {
  readonly sentence: string;
  readonly language: Language;
  /** The script that the text is written in. */
  readonly script: ChineseScript;
  /** The script that this text is to be shown in; the choice for all texts where it has none. */
  readonly shownScript?: ScriptChoice | null | undefined;
  readonly own?: OwnCorrections | undefined;
}

export interface DisplayedSentence {
  readonly words: readonly DisplayWord[];
  /** The `lang` attribute of what is shown. */
  readonly lang: string;
  /** Whether pronunciation is known; false until it is computed. */
  readonly isRead: boolean;
}

/** A sentence as words in the chosen script: at once as the platform divides it, then with readings. */
export function useDisplayedWords(given: SentenceShown): DisplayedSentence {
  const { sentence, language, script, own } = given;
  const display = useChineseDisplay();
  const isChinese = language === 'zh';
  const annotation = useAnnotation(sentence, isChinese && sentence !== '');
  const wanted = isChinese ? conversionOf(script, given.shownScript ?? display.script) : undefined;
  const converted = useConverted(sentence, wanted);
  return useMemo(() => {
    const words = annotation?.words ?? dividePlainly(sentence, language);
    const fits = converted !== undefined && isSameLength(converted, sentence);
    const isTraditional = fits ? wanted !== 'hans' : script === 'hant';
    return {
      words: displayWords({
        sentence,
        ...annotation,
        words,
        shown: fits ? converted : sentence,
        shownScript: isTraditional ? 'hant' : 'hans',
        ...(own && { own }),
      }),
      lang: isChinese ? chineseLang(script, fits ? wanted : undefined) : 'en',
      isRead: annotation !== undefined,
    };
  }, [annotation, converted, sentence, language, script, wanted, own, isChinese]);
}

/** OpenCC keeps the number of characters; should it once not, the sentence is shown as written. */
function isSameLength(a: string, b: string): boolean {
  return Array.from(a).length === Array.from(b).length;
}
