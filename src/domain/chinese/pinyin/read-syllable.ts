import type { Syllable, Tone } from './syllable.ts';
import { SPELLINGS } from './syllable-table.ts';
import { TONE_MARKS } from './tone-marks.ts';

/**
 * Reads one syllable with a tone mark or a figure, in either case; ü may be written v or u:.
 *
 * @returns undefined where it is no syllable of Mandarin; without mark and figure the tone is neutral
 */
export function readSyllable(written: string): Syllable | undefined {
  const parts = written.trim().toLowerCase().normalize('NFD');
  const figure = /[0-5]$/.exec(parts)?.[0];
  let tone: Tone = 5;
  let letters = '';
  for (const part of figure === undefined ? parts : parts.slice(0, -1)) {
    const mark = TONE_MARKS.indexOf(part as (typeof TONE_MARKS)[number]);
    if (mark < 0) letters += part;
    else tone = (mark + 1) as Tone;
  }
  if (figure !== undefined) tone = (Number(figure) || 5) as Tone;
  const spelled = letters
    .normalize('NFC')
    .replace(/u:|v/u, 'ü')
    .replace(/^([jqxy])ü/u, '$1u');
  return SPELLINGS.has(spelled) ? { letters: spelled, tone } : undefined;
}
