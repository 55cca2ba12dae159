import { glossKeys } from '../gloss-keys.ts';
import type { WordKnowledge } from '../word-knowledge.ts';

/** Whether a dictionary glosses both Chinese words with the same English words. */
export function shareGloss(
  own: string,
  other: string,
  { glossesOf }: Pick<WordKnowledge, 'glossesOf'>,
): boolean {
  const glosses = glossesOf(own);
  if (glosses.length === 0) return false;
  const keys = new Set(glosses.flatMap(glossKeys));
  return glossesOf(other).some((gloss) => glossKeys(gloss).some((key) => keys.has(key)));
}
