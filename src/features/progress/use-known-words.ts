import { useEffect, useState } from 'react';
import type { Language } from '../../domain/text/language.ts';
import { useServices } from '../../services/services.tsx';
import type { KnownWords } from '../../workers/language/count-known-words.contract.ts';
import type { ProgressView } from './progress-view.ts';

/** Counted in the language worker once it is wanted: undefined until it is there. */
export function useKnownWords(
  { wish, today }: ProgressView,
  language: Language,
  isWanted: boolean,
): readonly [KnownWords | 'failed' | undefined, retry: () => void] {
  const { askLanguage } = useServices();
  const { scope } = wish;
  const [words, setWords] = useState<KnownWords | 'failed'>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!isWanted) return undefined;
    let isAwaited = true;
    setWords(undefined);
    void askLanguage((work) => work.countKnownWords({ language, scope, today })).then((answer) => {
      if (isAwaited) setWords(answer.ok ? answer.value : 'failed');
    });
    return () => {
      isAwaited = false;
    };
  }, [askLanguage, language, scope, today, isWanted, attempt]);
  return [words, () => setAttempt(attempt + 1)];
}
