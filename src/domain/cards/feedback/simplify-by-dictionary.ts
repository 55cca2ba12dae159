import type { Dictionary } from '../../chinese/dictionary/dictionary.ts';

/**
 * Makes traditional characters simplified, one by one, as the dictionary's words of one character say;
 * a character that is the simplified form of another (么 of 麼) stays, though it is traditional for 幺 too.
 */
export function simplifyByDictionary({
  simplified,
  traditional,
}: Pick<Dictionary, 'simplified' | 'traditional'>): (text: string) => string {
  const simple = new Map<string, string>();
  const made = new Set(simplified.filter((_, entry) => traditional[entry]?.length === 1));
  for (const [entry, character] of simplified.entries()) {
    const from = traditional[entry];
    if (from !== undefined && from.length === 1 && !simple.has(from) && !made.has(from))
      simple.set(from, character);
  }
  return (text) => text.replaceAll(HAN, (character) => simple.get(character) ?? character);
}

const HAN = /\p{Script=Han}/gu;
