const DIGITS = '零一二三四五六七八九';
const UNITS: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);
const MYRIADS: ReadonlyMap<string, number> = new Map([
  ['万', 1e4],
  ['亿', 1e8],
]);

/** Matches what `readChineseNumber` may read: a decimal number and its unit, or numerals. */
export const CHINESE_NUMBER =
  /\d+(?:[.,]\d+)*\s*[万亿]*|[零〇一二两三四五六七八九十百千万亿]{2,}/gu;

/** The value of 1,463, 3.2 亿, 二十三, 一千四百, 二〇二四; undefined if it is no number. */
export function readChineseNumber(text: string): number | undefined {
  const match = /^([\d.,]+)\s*([万亿]*)$/u.exec(text);
  if (match !== null) {
    const value = Number((match[1] ?? '').replace(/,(?=\d{3})/g, ''));
    if (!Number.isFinite(value)) return undefined;
    return Array.from(match[2] ?? '').reduce(
      (product, unit) => product * (MYRIADS.get(unit) ?? 1),
      value,
    );
  }
  const numerals = text.replaceAll('〇', '零').replaceAll('两', '二');
  return /^[零一二三四五六七八九]+$/.test(numerals) ? readDigits(numerals) : readNumerals(numerals);
}

function readDigits(numerals: string): number {
  return Number(Array.from(numerals, (numeral) => DIGITS.indexOf(numeral)).join(''));
}

function readNumerals(numerals: string): number {
  let total = 0;
  let section = 0;
  let digit = 0;
  for (const numeral of numerals) {
    const unit = UNITS.get(numeral);
    const myriad = MYRIADS.get(numeral);
    if (unit !== undefined) {
      section += Math.max(1, digit) * unit;
      digit = 0;
    } else if (myriad !== undefined) {
      total = (total + section + digit || 1) * myriad;
      section = 0;
      digit = 0;
    } else digit = DIGITS.indexOf(numeral);
  }
  return total + section + digit;
}
