import { glossKeys } from '../gloss-keys.ts';
import type { WordKnowledge } from '../word-knowledge.ts';

/** What the words of a Chinese prompt can mean in English. */
export interface PromptSenses {
  /** Words of the prompt that can mean what one of the gloss keys says. */
  readonly wordsOf: (keys: readonly string[]) => ReadonlySet<string>;
}

const LONGEST_WORD = 4;

/**
 * Reads the senses of every dictionary word in the prompt, overlapping ones too. Words of one character
 * count only where no longer word covers them: the glosses of 开 are many.
 */
export function promptSenses(
  prompt: string,
  { simplify, glossesOf }: Pick<WordKnowledge, 'simplify' | 'glossesOf'>,
): PromptSenses {
  const characters = Array.from(simplify(prompt));
  const wordsByKey = new Map<string, Set<string>>();
  let covered = 0;
  for (let at = 0; at < characters.length; at += 1) {
    for (let size = LONGEST_WORD; size >= 1; size -= 1) {
      const word = characters.slice(at, at + size).join('');
      if (size === 1 && at < covered) break;
      const glosses = at + size <= characters.length ? glossesOf(word) : [];
      if (glosses.length === 0) continue;
      covered = Math.max(covered, size > 1 ? at + size : covered);
      for (const key of glosses.flatMap(glossKeys)) {
        wordsByKey.set(key, (wordsByKey.get(key) ?? new Set()).add(word));
      }
    }
  }
  return {
    wordsOf: (keys) => new Set(keys.flatMap((key) => [...(wordsByKey.get(key) ?? [])])),
  };
}
