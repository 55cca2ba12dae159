import type { Translations } from './translations.ts';

/** Part of a word's share that goes to the translations of its synonyms. */
const SYNONYMS = 0.3;
/** A Chinese word with more English glosses than this says nothing about synonyms. */
const MOST_GLOSSES = 60;
/** How much a frequent Chinese word is preferred to a rare one: the power of its count. */
const FREQUENCY_POWER = 0.1;
const SMALLEST_STEP = 1e-4;
const SMALLEST_SHARE = 3e-5;

/** Turns strengths into shares that add up to 1 for each English lemma. */
export function shareTranslations(
  translations: Translations,
  chineseCount: (word: string) => number,
): Translations {
  const shares: Translations = new Map();
  for (const [lemma, row] of translations) {
    const weighted = [...row].map(([word, strength]): [string, number] => [
      word,
      strength * (chineseCount(word) + 10) ** FREQUENCY_POWER,
    ]);
    const total = weighted.reduce((sum, [, weight]) => sum + weight, 0);
    shares.set(lemma, new Map(weighted.map(([word, weight]) => [word, weight / total])));
  }
  return shares;
}

/**
 * Lets a lemma also reach what its synonyms are translated by: a walk of three steps, English ->
 * Chinese -> English -> Chinese, mixed into the dictionary's own shares. Translators use synonyms.
 */
export function spreadOverSynonyms(
  shares: Translations,
  englishCount: (lemma: string) => number,
): Translations {
  const glosses = new Map<string, { lemma: string; weight: number }[]>();
  for (const [lemma, row] of shares) {
    const commonness = Math.sqrt(englishCount(lemma) + 5);
    for (const [word, share] of row) {
      const list = glosses.get(word) ?? [];
      list.push({ lemma, weight: share * commonness });
      glosses.set(word, list);
    }
  }
  const spread: Translations = new Map();
  for (const [lemma, row] of shares) {
    const mixed = new Map([...row].map(([word, share]) => [word, share * (1 - SYNONYMS)]));
    for (const [word, share] of row) {
      const list = glosses.get(word) ?? [];
      if (list.length > MOST_GLOSSES) continue;
      const total = list.reduce((sum, gloss) => sum + gloss.weight, 0);
      for (const gloss of list) {
        const step = (SYNONYMS * share * gloss.weight) / total;
        if (gloss.lemma !== lemma && step >= SMALLEST_STEP) {
          addRow(mixed, shares.get(gloss.lemma) ?? new Map(), step);
        }
      }
    }
    spread.set(lemma, mixed);
  }
  return spread;
}

function addRow(into: Map<string, number>, row: ReadonlyMap<string, number>, step: number): void {
  for (const [word, share] of row) {
    if (step * share > SMALLEST_SHARE) into.set(word, (into.get(word) ?? 0) + step * share);
  }
}
