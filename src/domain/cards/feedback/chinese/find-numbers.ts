import { readChineseNumeral } from '../../../text/read-chinese-numeral.ts';

export interface FoundNumber {
  /** UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** `#200`; a time of day `#3:30`, a weekday `#周3`, an ordinal `#3th`, a fraction `#1/3`. */
  readonly key: string;
}

const NUMERAL = '[零〇一二三四五六七八九十百千万亿两]';
const DIGITS = String.raw`\d+(?:,\d{3})*(?:\.\d+)?\s*[百千万亿]*`;
const VALUE = `(?:${DIGITS}|${NUMERAL}+)`;
const MINUTE = String.raw`(?:\d{1,2}|[零〇一二三四五六七八九十]{1,3})`;
/** Words with a numeral in them that count nothing. */
const NOT_NUMBERS =
  /[一]起|一样|一直|一定|一般|一切|一些|一点儿?|一下|一边|一面|一旦|一向|一会儿?|一共|一致|一律|一再|一连|一路|一时|一心|一带|一生|一味|一贯|一流|一方面|统一|唯一|万一|单一|(?<![一二两三四五六七八九])十分(?!之)|千万(?=[别不要])|百姓|四季|四周|四处|三明治|三角|五官|八卦|七上八下|乱七八糟|九牛一毛|百货|百科|千秋|万岁|万物|两边|两旁|一辈子|一家人|一口气|逐一|第一手|(?<!分)之一|不一|一半|一模一样|三心二意|[零]食|零钱|零件|一等|同一|进一步|一步步|一天到晚|四川|二手|二胡|九寨沟|一只眼/gu;
const PATTERN = new RegExp(
  [
    String.raw`(?<clock>\d{1,2}[:：]\d{2})(?!\d)`,
    String.raw`(?<above>\d+)[/／](?<below>\d+)`,
    `(?<whole>${NUMERAL}+)分之(?<part>${VALUE})`,
    `(?<percent>${VALUE})\\s*[%％]`,
    String.raw`(?:星期|周|礼拜)(?<weekday>[一二三四五六日天1-7])(?!年|期|边|围)`,
    `第(?<ordinal>${VALUE})`,
    // "三点五" is a time unless something that is counted in parts follows.
    `(?<decimal>${NUMERAL}+)点(?<places>[零〇一二三四五六七八九]+)(?:(?<scale>[百千万亿]+)|(?=[%％倍米公度元块岁]))`,
    `(?<hour>${VALUE})(?:点钟?|时)(?:(?<half>半)|(?<quarter>[一三])刻|(?<minute>${MINUTE})分?(?!之))?(?!儿)`,
    `(?<value>${VALUE})(?<andHalf>个半)?`,
  ].join('|'),
  'gu',
);
/** The numbers of a simplified Chinese text, whatever they are written with. */
export function findNumbers(text: string): FoundNumber[] {
  const open = text.replaceAll(NOT_NUMBERS, (word) => '_'.repeat(word.length));
  const found: FoundNumber[] = [];
  for (const match of open.matchAll(PATTERN)) {
    const key = keyOf(match.groups ?? {});
    const end = match.index + match[0].trimEnd().length;
    if (key !== undefined) found.push({ start: match.index, end, key });
  }
  return found;
}

type Groups = Readonly<Record<string, string | undefined>>;

function keyOf(groups: Groups): string | undefined {
  const { clock, whole, part, percent, weekday, ordinal, hour, decimal, value } = groups;
  if (clock !== undefined) return `#${clock.replace('：', ':').replace(/^0/, '')}`;
  if (groups['above'] !== undefined) return `#${groups['above']}/${groups['below']}`;
  if (whole !== undefined) return fraction(whole, part ?? '');
  if (percent !== undefined) return valueKey(percent, '%');
  if (weekday !== undefined) return `#周${weekdayNumber(weekday)}`;
  if (ordinal !== undefined) return valueKey(ordinal, 'th');
  if (hour !== undefined) return timeKey(hour, groups);
  if (decimal !== undefined) {
    return decimalKey(decimal, groups['places'] ?? '', groups['scale'] ?? '');
  }
  return groups['andHalf'] === undefined ? valueKey(value ?? '') : halfMore(value ?? '');
}

function valueKey(text: string, unit = ''): string | undefined {
  const value = readChineseNumeral(text);
  return value === undefined ? undefined : `#${Number(value.toPrecision(12))}${unit}`;
}

function halfMore(text: string): string | undefined {
  const value = readChineseNumeral(text);
  return value === undefined ? undefined : `#${value + 0.5}`;
}

function fraction(whole: string, part: string): string | undefined {
  return whole === '百' ? valueKey(part, '%') : `${valueKey(part)}/${readChineseNumeral(whole)}`;
}

function weekdayNumber(weekday: string): string {
  return /[日天7]/u.test(weekday) ? '7' : String(readChineseNumeral(weekday));
}

function timeKey(hour: string, groups: Groups): string | undefined {
  const { half, quarter, minute } = groups;
  const hours = readChineseNumeral(hour);
  if (hours === undefined || hours > 24) return valueKey(hour);
  const minutes =
    half !== undefined
      ? 30
      : quarter !== undefined
        ? 15 * (readChineseNumeral(quarter) ?? 1)
        : (readChineseNumeral(minute ?? '零') ?? 0);
  return `#${hours}:${String(minutes).padStart(2, '0')}`;
}

function decimalKey(whole: string, places: string, scale: string): string | undefined {
  const digits = Array.from(places, (place) => readChineseNumeral(place) ?? 0).join('');
  return valueKey(`${readChineseNumeral(whole)}.${digits}${scale}`);
}
