import { COMMON_CHARACTERS } from './common-characters.ts';

const SAMPLE = 20_000;
const WEIRD = /[\p{Co}\p{Cn}\ufffd\uff61-\uff9f\u2500-\u257f]/u;

/**
 * How much a text looks as if somebody had written it: the share of its characters outside ASCII that
 * are frequent in Chinese, less three times the share that nobody writes (private use, unassigned,
 * half-width kana, box drawing). 0 where there is nothing to tell by.
 */
export function readability(text: string): number {
  let [common, weird, all] = [0, 0, 0];
  for (const character of text.slice(0, SAMPLE)) {
    if (character <= '\u007f') continue;
    all += 1;
    if (COMMON_CHARACTERS.has(character)) common += 1;
    else if (WEIRD.test(character)) weird += 1;
  }
  return all === 0 ? 0 : (common - 3 * weird) / all;
}
