import { entropyToMnemonic, mnemonicToEntropy } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { err, ok, type Result } from '../shared/result.ts';

export type PhraseFault =
  | { readonly kind: 'words'; readonly found: number }
  | { readonly kind: 'unknown-word'; readonly word: string }
  /** The last word holds a check over the others: one of them is wrong or in another place. */
  | { readonly kind: 'check' };

export const PHRASE_WORDS = 12;

const known = new Set(wordlist);

/** Twelve words for 128 bits, the last with a check: BIP 39, of which only the words are used. */
export function secretToPhrase(secret: Uint8Array): string {
  return entropyToMnemonic(secret, wordlist);
}

/** Reads a phrase however it was written: capitals, numbers before the words and line breaks do not matter. */
export function phraseToSecret(phrase: string): Result<Uint8Array, PhraseFault> {
  const words =
    phrase
      .normalize('NFKC')
      .toLowerCase()
      .match(/[a-z]+/g) ?? [];
  const unknown = words.find((word) => !known.has(word));
  if (unknown !== undefined) return err({ kind: 'unknown-word', word: unknown });
  if (words.length !== PHRASE_WORDS) return err({ kind: 'words', found: words.length });
  try {
    return ok(mnemonicToEntropy(words.join(' '), wordlist));
  } catch {
    return err({ kind: 'check' });
  }
}
