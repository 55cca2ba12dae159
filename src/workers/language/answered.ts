import type { Result } from '../../shared/result.ts';

/** What the language worker fetches when it first needs it. */
export type LanguagePart = 'dictionary' | 'pinyin' | 'script';

export type LanguageFailure =
  /** A part could not be fetched or read; the next call that needs it tries again. */
  | { readonly kind: 'language-unavailable'; readonly part: LanguagePart }
  | { readonly kind: 'language-crashed'; readonly message: string };

/** What each method of the language worker resolves to. */
export type Answered<Value> = Promise<Result<Value, LanguageFailure>>;
