const DIGITS = '零一二三四五六七八九';
const UNITS: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1e3],
  ['万', 1e4],
  ['亿', 1e8],
]);

/**
 * The value of a Chinese or Arabic numeral with its units: 1,463, 3.2 亿, 3百万, 二十三, 三亿两千万,
 * 二〇二四; undefined where it is none.
 */
export function readChineseNumeral(text: string): number | undefined {
  const match = /^([\d.,]+)\s*([百千万亿]*)$/u.exec(text.trim());
  if (match !== null) {
    const value = Number((match[1] ?? '').replace(/,(?=\d{3})/g, ''));
    if (!Number.isFinite(value)) return undefined;
    return Array.from(match[2] ?? '').reduce(
      (product, unit) => product * (UNITS.get(unit) ?? 1),
      value,
    );
  }
  const numerals = text.trim().replaceAll('〇', '零').replaceAll('两', '二');
  if (!/^[零一二三四五六七八九十百千万亿]+$/u.test(numerals)) return undefined;
  return /[十百千万亿]/u.test(numerals)
    ? readUnits(numerals)
    : Number(Array.from(numerals, (numeral) => DIGITS.indexOf(numeral)).join(''));
}

/** 万 and 亿 close a section; of a section after 亿, 万 multiplies only what follows 亿. */
function readUnits(numerals: string): number {
  let [total, section, digit] = [0, 0, 0];
  for (const numeral of numerals) {
    const unit = UNITS.get(numeral);
    if (unit === undefined) digit = DIGITS.indexOf(numeral);
    else if (unit < 1e4) [section, digit] = [section + Math.max(1, digit) * unit, 0];
    else {
      const closed = total >= unit ? 0 : total;
      total = total - closed + (closed + section + digit || 1) * unit;
      [section, digit] = [0, 0];
    }
  }
  return total + section + digit;
}
