import type { ChineseScript, Language } from '../text/language.ts';

/** What a voice is chosen for: each has a choice of its own. */
export const TONGUES = ['en', 'zh-hans', 'zh-hant'] as const;
export type Tongue = (typeof TONGUES)[number];

/** What sentences of this language and script are read in. */
export function tongueOf(language: Language, script: ChineseScript): Tongue {
  return language === 'en' ? 'en' : `zh-${script}`;
}

export function languageOfTongue(tongue: Tongue): Language {
  return tongue === 'en' ? 'en' : 'zh';
}
