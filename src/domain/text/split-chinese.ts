import { followBrackets } from './bracket-depth.ts';
import { cutSegments, type Segment } from './segment.ts';

const MARKS =
  /(?<mark>[。！？!?]+[。！？!?…]*|…+|(?<=[\p{sc=Han}”’」』）)])\.)(?<closers>[”’」』）)】》"']*)|\n/gu;
const LOOK_AHEAD = 24;
/** “走吧。”他说: who speaks belongs to what is said. */
const SPEAKER = /^[^，。！？,.!?“”「」‘’\n]{0,8}(?:说|說|问|問|道|喊|叫|答|嚷|骂|罵|叹|嘆)/u;

/**
 * Chinese sentences, whether they use full-width or half-width marks. A mark inside of brackets does
 * not end one, nor does one after which the speaker is named; dots (……) do only before a closing quote
 * or the end. A semicolon never does, a line end always.
 */
export function splitChinese(text: string): Segment[] {
  const ends: number[] = [];
  const brackets = followBrackets(text);
  for (const match of text.matchAll(MARKS)) {
    const end = match.index + match[0].length;
    const { mark = '', closers = '' } = match.groups ?? {};
    const isInside = brackets.isInsideAt(match.index, ends.at(-1) ?? 0);
    const isEnd =
      mark === '' || (!isInside && isSentenceEnd(text, match.index, end, mark, closers));
    if (isEnd) ends.push(end);
  }
  return cutSegments(text, ends);
}

function isSentenceEnd(
  text: string,
  at: number,
  end: number,
  mark: string,
  closers: string,
): boolean {
  const rest = text.slice(end, end + LOOK_AHEAD);
  if (rest.trim() === '') return true;
  if (mark.startsWith('…') && closers === '') return false;
  if (isInsideAddress(text.charAt(at - 1), mark, rest)) return false;
  return !(/[”’」』"]/.test(closers) && SPEAKER.test(rest));
}

/** A half-width mark between Latin letters or digits is of an address or a file name. */
function isInsideAddress(before: string, mark: string, rest: string): boolean {
  return /^[!?.]+$/.test(mark) && /[A-Za-z0-9/]/.test(before) && /^[A-Za-z0-9=&]/.test(rest);
}
