/** A syllable of an entry's pinyin as it is shown. */
export interface EntrySyllable {
  /** With its tone mark: "huā". */
  readonly marked: string;
  /** 1 to 4, 5 for the neutral tone; 0 for what is no syllable: letters, commas. */
  readonly tone: 0 | 1 | 2 | 3 | 4 | 5;
}

const SYLLABLE = /^([A-Za-zü:]+)([1-5])$/;
/** Combining macron, acute, caron, grave. */
const TONE_MARKS = ['\u0304', '\u0301', '\u030c', '\u0300'] as const;

/** "hua1 r5" or "lu:3" of CC-CEDICT as syllables with tone marks. */
export function entrySyllables(pinyin: string): EntrySyllable[] {
  return pinyin.split(' ').map((written) => {
    const [, letters, figure] = SYLLABLE.exec(written) ?? [];
    if (letters === undefined) return { marked: written, tone: 0 };
    const tone = Number(figure) as 1 | 2 | 3 | 4 | 5;
    return { marked: withMark(readUmlaut(letters), tone), tone };
  });
}

function readUmlaut(letters: string): string {
  return letters.replaceAll('u:', 'ü').replaceAll('U:', 'Ü');
}

/** The mark stands on a or e, else on the o of ou, else on the last vowel (GB/T 16159-2012, 7.3). */
function withMark(letters: string, tone: number): string {
  const mark = TONE_MARKS[tone - 1];
  if (mark === undefined) return letters;
  const plain = letters.toLowerCase();
  const open = plain.search(/[ae]/);
  const ou = plain.indexOf('ou');
  const last = Math.max(...Array.from('iouü', (vowel) => plain.lastIndexOf(vowel)));
  const at = open >= 0 ? open : ou >= 0 ? ou : Math.max(0, last);
  return `${letters.slice(0, at + 1)}${mark}${letters.slice(at + 1)}`.normalize('NFC');
}
