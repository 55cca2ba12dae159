import { readChineseNumeral } from '../../text/read-chinese-numeral.ts';
import { edgeMarks } from './edge-marks.ts';
import { featureName, type KeySpace } from './key-space.ts';
import type { Lexicon } from './lexicon.ts';
import { markName } from './marks.ts';
import { layOut, type SegmentTokens, type TokenSide, weightOfRarity } from './token-side.ts';

/** The Chinese side: its tokens are keys. */
export interface ChineseSide extends TokenSide {
  /** Key of each token's character together with the next one; -1 if there is no such pair. */
  readonly pairs: Int32Array;
}

const TOKEN = /\p{Script=Han}|[a-z]+(?:['’-][a-z]+)*|[^\s\p{L}\p{N}]/giu;
/** What may be a number: a decimal number and its unit, or numerals. */
const CHINESE_NUMBER = /\d+(?:[.,]\d+)*\s*[万亿]*|[零〇一二两三四五六七八九十百千万亿]{2,}/gu;
const LATIN_LETTERS_A_CHARACTER = 3;
const MARK_LENGTH = 0.5;
/** A number counts beside the characters or digits that it is made of. */
export const NUMBER_WEIGHT = 0.5;
const SMALLEST_TELLING_NUMBER = 11;

/** Reads the Chinese segments; new Latin words, numbers and the like get their keys here. */
export function readChineseSide(
  segments: readonly string[],
  lexicon: Lexicon,
  keys: KeySpace,
): ChineseSide {
  const pairs: number[] = [];
  const side = layOut(
    segments.map((segment) => readSegment(fold(segment, lexicon), lexicon, keys, pairs)),
  );
  return { ...side, pairs: Int32Array.from(pairs) };
}

/** Full-width letters and digits made plain, traditional characters simplified. */
function fold(segment: string, { folded }: Lexicon): string {
  const text = segment.normalize('NFC');
  let out = '';
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    out += String.fromCharCode(isWide(unit) ? unit - 0xfee0 : (folded[unit] ?? unit));
  }
  return out;
}

/** Whether a UTF-16 unit is one of ０-９ Ａ-Ｚ ａ-ｚ ． ％. */
function isWide(unit: number): boolean {
  if (unit < 0xff05 || unit > 0xff5a) return false;
  return (
    unit === 0xff05 ||
    unit === 0xff0e ||
    (unit >= 0xff10 && unit <= 0xff19) ||
    (unit >= 0xff21 && unit <= 0xff3a) ||
    unit >= 0xff41
  );
}

function isHan(token: string, unit: number): boolean {
  return (unit >= 0x4e00 && unit <= 0x9fff) || (unit > 0x2e7f && /^\p{Script=Han}/u.test(token));
}

function readSegment(
  text: string,
  lexicon: Lexicon,
  keys: KeySpace,
  pairs: number[],
): SegmentTokens {
  const tokens: number[] = [];
  const weights: number[] = [];
  let length = 0;
  let previous = 0;
  const push = (key: number, weight: number, size: number, unit = 0) => {
    if (previous !== 0 && unit !== 0) {
      const pair = previous * 0x10000 + unit;
      const feature = lexicon.pairFeatures.get(pair);
      pairs[pairs.length - 1] = keys.add(feature === undefined ? pair : featureName(feature));
    }
    pairs.push(-1);
    tokens.push(key);
    weights.push(weight);
    length += size;
    previous = unit;
  };
  for (const [token] of text.matchAll(TOKEN)) {
    const unit = token.charCodeAt(0);
    if (isHan(token, unit)) {
      const feature = (lexicon.characterFeatures[unit] ?? 0) - 1;
      const weight = feature < 0 ? 1 : weightOfRarity(lexicon.characterRarity[feature] ?? 0);
      push(keys.add(feature < 0 ? unit : featureName(feature)), weight, 1, unit);
    } else if (/^[a-z]/i.test(token)) {
      push(keys.add(token.toLowerCase()), 1, token.length / LATIN_LETTERS_A_CHARACTER);
    } else {
      const mark = markName(token);
      if (mark === undefined) length += MARK_LENGTH;
      else push(keys.add(mark), 1, MARK_LENGTH);
    }
  }
  for (const [span] of text.matchAll(CHINESE_NUMBER)) {
    const value = readChineseNumeral(span);
    const isWritten = !/^\d/.test(span);
    if (value === undefined || (isWritten && value < SMALLEST_TELLING_NUMBER)) continue;
    push(keys.add(`#${value}`), isWritten ? NUMBER_WEIGHT : 1, isWritten ? 0 : span.length / 3);
  }
  return { tokens, weights, length, edges: edgeMarks(text) };
}
