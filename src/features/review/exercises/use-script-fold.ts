import { useEffect, useMemo, useState } from 'react';
import {
  type FoldScript,
  foldWord,
  KEEP_SCRIPT,
} from '../../../domain/cards/exercises/fold-word.ts';
import { useServices } from '../../../services/services.tsx';

/**
 * Folds the script of what a learner wrote and what it is held against, so that 國 answers 国; keeps both
 * as they are until the language worker has answered, and where it cannot.
 *
 * @param texts undefined where there is no Chinese to compare
 */
export function useScriptFold(texts: readonly string[] | undefined): FoldScript {
  const { askLanguage } = useServices();
  const [folded, setFolded] = useState<ReadonlyMap<string, string>>();
  const key = texts?.map((text) => foldWord(text)).join('\n') ?? '';
  useEffect(() => {
    const plain = key.split('\n').filter(Boolean);
    if (plain.length === 0) return;
    let isOld = false;
    void askLanguage((work) => work.convertScript(plain, 'hans')).then((answer) => {
      if (isOld || !answer.ok) return;
      setFolded(new Map(plain.map((text, at) => [text, answer.value[at] ?? text])));
    });
    return () => {
      isOld = true;
    };
  }, [askLanguage, key]);
  return useMemo(
    () => (folded === undefined ? KEEP_SCRIPT : (text) => folded.get(text) ?? text),
    [folded],
  );
}
