import type { Language } from '../../text/language.ts';

/** The language of a tag such as `en-US`, `zh_TW` or `cmn`; undefined for any other language. */
export function languageOfTag(tag: string | undefined): Language | undefined {
  const primary = tag?.trim().toLowerCase().split(/[-_]/)[0];
  if (primary === 'en' || primary === 'eng' || primary === 'english') return 'en';
  return /^(?:zh|zho|chi|cmn|chinese)$/.test(primary ?? '') ? 'zh' : undefined;
}
