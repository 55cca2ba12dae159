import { useEffect, useState } from 'react';
import type { LookUp } from '../../domain/chinese/dictionary/look-up.ts';
import type { LanguageFailure } from '../../workers/language/answered.ts';
import { useServices } from '../services.tsx';
import type { PointedText } from './look-up-desk.ts';

export type LookUpState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: LanguageFailure }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'found'; readonly found: LookUp };

/** What the dictionary says of a word, and a way to ask again after a failure. */
export function useLookUp(pointed: PointedText): readonly [LookUpState, retry: () => void] {
  const { askLanguage } = useServices();
  const [state, setState] = useState<LookUpState>({ kind: 'loading' });
  const [attempt, setAttempt] = useState(0);
  const { sentence, language, start, end } = pointed;
  useEffect(() => {
    let isOld = false;
    // A look-up takes milliseconds: what was there stays until then, so that nothing flickers.
    const slow = setTimeout(() => setState({ kind: 'loading' }), 150);
    const question = { language, text: sentence, at: start, ...(end !== undefined && { end }) };
    void askLanguage((work) => work.lookUp(question)).then((answer) => {
      clearTimeout(slow);
      if (isOld) return;
      if (!answer.ok) setState({ kind: 'failed', failure: answer.error });
      else if (answer.value === undefined) setState({ kind: 'nothing' });
      else setState({ kind: 'found', found: answer.value });
    });
    return () => {
      isOld = true;
      clearTimeout(slow);
    };
  }, [askLanguage, language, sentence, start, end, attempt]);
  return [state, () => setAttempt(attempt + 1)];
}
