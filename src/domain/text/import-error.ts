import type { Encoding } from './encoding.ts';
import type { Language } from './language.ts';

/** Why no sentence pairs could be made of what the learner gave. */
export type ImportError =
  | { readonly kind: 'empty' }
  | { readonly kind: 'one-language'; readonly missing: Language }
  | { readonly kind: 'too-large'; readonly bytes: number; readonly limit: number }
  /** One paragraph, in UTF-16 units. */
  | { readonly kind: 'too-long'; readonly length: number; readonly limit: number }
  | { readonly kind: 'too-many'; readonly sentences: number; readonly limit: number }
  | { readonly kind: 'binary' }
  | { readonly kind: 'encoding'; readonly encoding: Encoding }
  /** The file breaks the rules of its own format; the 1-based line where that is known. */
  | { readonly kind: 'malformed'; readonly format: string; readonly line?: number }
  /** It declares entities or a document type of its own, which are used to attack readers. */
  | { readonly kind: 'forbidden-markup'; readonly format: string }
  /** What a packed file holds is larger than the limit, in bytes. */
  | { readonly kind: 'expands-too-much'; readonly limit: number }
  /** A book whose chapters are encrypted. */
  | { readonly kind: 'protected' }
  /** A table in which no column is English, or none Chinese. */
  | { readonly kind: 'no-columns' };
