import { useEffect, useMemo, useState } from 'react';
import {
  type Feedback,
  giveFeedback,
  type TypedTranslation,
} from '../../../domain/cards/feedback/give-feedback.ts';
import { PLAIN_KNOWLEDGE } from '../../../domain/cards/feedback/plain-knowledge.ts';
import { useServices } from '../../../services/services.tsx';

/** What came back for a translation. */
interface Given {
  readonly translation: TypedTranslation;
  readonly feedback: Feedback | undefined;
}

/**
 * What differs in a typed translation. Undefined until the language worker has answered, and where there
 * is nothing to compare; without its dictionary, what can be told without one.
 *
 * @param translation undefined while the learner still writes
 * @param warmFor what the worker is asked meanwhile, so that it loads what it needs
 */
export function useFeedback(
  translation: TypedTranslation | undefined,
  warmFor: TypedTranslation | undefined,
): Feedback | undefined {
  const { askLanguage } = useServices();
  const [given, setGiven] = useState<Given>();
  const key = JSON.stringify(translation);
  const asked = useMemo(
    () => (key === undefined ? undefined : (JSON.parse(key) as TypedTranslation)),
    [key],
  );

  const warmKey = JSON.stringify(warmFor);
  useEffect(() => {
    if (warmKey === undefined) return;
    const warm = JSON.parse(warmKey) as TypedTranslation;
    void askLanguage((work) => work.giveFeedback(warm));
  }, [askLanguage, warmKey]);

  useEffect(() => {
    if (asked === undefined) return;
    let isOld = false;
    void askLanguage((work) => work.giveFeedback(asked)).then((answered) => {
      if (isOld) return;
      const feedback = answered.ok ? answered.value : giveFeedback(asked, PLAIN_KNOWLEDGE);
      setGiven({ translation: asked, feedback });
    });
    return () => {
      isOld = true;
    };
  }, [askLanguage, asked]);

  return given !== undefined && given.translation === asked ? given.feedback : undefined;
}
