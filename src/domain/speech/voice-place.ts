/**
 * Where a voice's way of speaking is at home: for Chinese Mandarin of the mainland, of Taiwan, or
 * Cantonese of Hong Kong; English by its country.
 */
export type ChinesePlace = 'zh-CN' | 'zh-TW' | 'zh-HK';
export type VoicePlace =
  | { readonly language: 'en'; readonly place: string }
  | { readonly language: 'zh'; readonly place: ChinesePlace };

const REGION = /^(?:[a-z]{2}|\d{3})$/;
const CANTONESE_REGIONS = new Set(['hk', 'mo']);

/**
 * What a language tag says; undefined for all languages but English and Chinese, and for the Chinese
 * languages that are neither Mandarin nor Cantonese. Reads what browsers write: zh_CN (Android),
 * cmn-Hans-CN and yue-HK (Chrome), cmn (eSpeak), zh-CN-liaoning (Edge). One for Chinese in Latin letters reads no characters.
 */
export function voicePlace(tag: string): VoicePlace | undefined {
  const [language = '', ...subtags] = tag.toLowerCase().replaceAll('_', '-').split('-');
  const region = subtags.find((subtag) => REGION.test(subtag));
  if (language === 'en') return { language, place: region?.toUpperCase() ?? '' };
  const place = chinesePlace(language, subtags, region);
  return place === undefined ? undefined : { language: 'zh', place };
}

function chinesePlace(
  language: string,
  subtags: readonly string[],
  region: string | undefined,
): ChinesePlace | undefined {
  if (language === 'yue' || subtags.includes('yue')) return 'zh-HK';
  if ((language !== 'zh' && language !== 'cmn') || subtags.includes('latn')) return undefined;
  if (language === 'zh' && region !== undefined && CANTONESE_REGIONS.has(region)) return 'zh-HK';
  return region === 'tw' || (region === undefined && subtags.includes('hant')) ? 'zh-TW' : 'zh-CN';
}
