/** Why a search cannot be read; `value`, `key` and `word` are as they were written. */
export type SearchError =
  | { readonly kind: 'too-long'; readonly most: number }
  | { readonly kind: 'unclosed-quote' }
  | { readonly kind: 'unclosed-parenthesis' }
  | { readonly kind: 'stray-parenthesis' }
  | { readonly kind: 'nothing-in-parentheses' }
  | { readonly kind: 'nothing-beside'; readonly word: string }
  | { readonly kind: 'unknown-key'; readonly key: string }
  | { readonly kind: 'empty-value'; readonly key: string }
  | { readonly kind: 'unknown-state'; readonly value: string }
  | { readonly kind: 'unknown-exercise'; readonly value: string }
  | { readonly kind: 'bad-pinyin'; readonly value: string }
  | { readonly kind: 'bad-flag'; readonly value: string }
  | { readonly kind: 'bad-property'; readonly value: string }
  | { readonly kind: 'bad-rated'; readonly value: string };
