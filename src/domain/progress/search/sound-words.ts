import { splitPinyin } from '../../chinese/pinyin/split-pinyin.ts';
import type { SearchQuery } from './search-query.ts';

/**
 * The search with each word that no sentence has, and that can be read as pinyin, taken as pinyin: `women`
 * finds women while there are any, `gongjiaoche` finds 公交车.
 *
 * @param isThere whether some sentence has a word, folded
 */
export function soundWords(query: SearchQuery, isThere: (text: string) => boolean): SearchQuery {
  switch (query.kind) {
    case 'and':
    case 'or':
      return { kind: query.kind, parts: query.parts.map((part) => soundWords(part, isThere)) };
    case 'not':
      return { kind: 'not', part: soundWords(query.part, isThere) };
    case 'words': {
      const ways = splitPinyin(query.text);
      return ways.length === 0 || isThere(query.text) ? query : { kind: 'pinyin', ways };
    }
    default:
      return query;
  }
}
