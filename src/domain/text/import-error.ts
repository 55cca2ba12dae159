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
  | { readonly kind: 'encoding'; readonly encoding: Encoding };
