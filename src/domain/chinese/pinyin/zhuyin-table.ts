import { readPairs } from './read-pairs.ts';
import { SPELLINGS } from './syllable-table.ts';

const INITIALS: ReadonlyMap<string, string> = readPairs(
  'b ㄅ p ㄆ m ㄇ f ㄈ d ㄉ t ㄊ n ㄋ l ㄌ g ㄍ k ㄎ h ㄏ j ㄐ q ㄑ x ㄒ zh ㄓ ch ㄔ ' +
    'sh ㄕ r ㄖ z ㄗ c ㄘ s ㄙ',
);

const FINALS: ReadonlyMap<string, string> = readPairs(
  'a ㄚ o ㄛ e ㄜ ê ㄝ ai ㄞ ei ㄟ ao ㄠ ou ㄡ an ㄢ en ㄣ ang ㄤ eng ㄥ er ㄦ i ㄧ ' +
    'ia ㄧㄚ io ㄧㄛ ie ㄧㄝ iai ㄧㄞ iao ㄧㄠ iu ㄧㄡ ian ㄧㄢ in ㄧㄣ iang ㄧㄤ ing ㄧㄥ ' +
    'iong ㄩㄥ u ㄨ ua ㄨㄚ uo ㄨㄛ uai ㄨㄞ ui ㄨㄟ uan ㄨㄢ un ㄨㄣ uang ㄨㄤ ueng ㄨㄥ ' +
    'ong ㄨㄥ ü ㄩ üe ㄩㄝ üan ㄩㄢ ün ㄩㄣ m ㄇ n ㄋ ng ㄫ',
);

/** Syllables that begin with y or w, by the final that they are. */
const GLIDES: ReadonlyMap<string, string> = readPairs(
  'yi i ya ia yo io ye ie yai iai yao iao you iu yan ian yin in ' +
    'yang iang ying ing yong iong wu u wa ua wo uo wai uai wei ui wan uan ' +
    'wen un wang uang weng ueng yu ü yue üe yuan üan yun ün',
);

/** Where `i` is no vowel of its own, and zhuyin writes the consonant alone. */
const BUZZING = new Set(['zh', 'ch', 'sh', 'r', 'z', 'c', 's']);

/** Each spelling of Hanyu Pinyin in Zhuyin Fuhao, without its tone. */
export const ZHUYIN: ReadonlyMap<string, string> = new Map(
  Array.from(SPELLINGS, ([spelling, parts]) => [spelling, zhuyinOf(spelling, parts)]),
);

export const SPELLING_BY_ZHUYIN: ReadonlyMap<string, string> = new Map(
  Array.from(ZHUYIN, ([spelling, zhuyin]) => [zhuyin, spelling]),
);

function zhuyinOf(spelling: string, [beginning, ending]: readonly [string, string]): string {
  if (spelling === 'r') return 'ㄦ';
  const glide = GLIDES.get(spelling);
  if (glide !== undefined) return finalOf(glide);
  if (ending === 'i' && BUZZING.has(beginning)) return INITIALS.get(beginning) ?? '';
  const isFront = beginning === 'j' || beginning === 'q' || beginning === 'x';
  return `${INITIALS.get(beginning) ?? ''}${finalOf(isFront ? ending.replace(/^u/, 'ü') : ending)}`;
}

function finalOf(ending: string): string {
  const zhuyin = FINALS.get(ending);
  if (zhuyin === undefined) throw new Error(`zhuyin: no final ${ending}`);
  return zhuyin;
}
