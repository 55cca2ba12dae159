/** The two languages that a text is in. */
export type Language = 'en' | 'zh';

/** Which characters the Chinese side is written in; decides its `lang` attribute. */
export type ChineseScript = 'hans' | 'hant';
