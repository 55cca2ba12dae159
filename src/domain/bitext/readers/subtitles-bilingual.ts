import { detectLanguage } from '../../text/detect-language.ts';
import type { Language } from '../../text/language.ts';
import type { Cue } from './reading.ts';

/** Names and shouts may be in one language alone. */
const LEAST_SHARE = 0.5;

/**
 * Parts cues that hold both languages on lines of their own.
 *
 * @returns undefined where less than half of the cues have both
 */
export function splitBilingualCues(
  cues: readonly Cue[],
): { english: Cue[]; chinese: Cue[] } | undefined {
  const parted = cues.map(({ text, ...times }) => ({ times, sides: sidesOf(text) }));
  const both = parted.filter(({ sides }) => sides.en !== '' && sides.zh !== '').length;
  if (both === 0 || both < LEAST_SHARE * cues.length) return undefined;
  const side = (language: Language): Cue[] =>
    parted
      .filter(({ sides }) => sides[language] !== '')
      .map(({ times, sides }) => ({ ...times, text: sides[language] }));
  return { english: side('en'), chinese: side('zh') };
}

function sidesOf(text: string): Record<Language, string> {
  const sides: Record<Language, string[]> = { en: [], zh: [] };
  let last: Language = detectLanguage(text) ?? 'en';
  for (const line of text.split('\n')) {
    last = detectLanguage(line) ?? last;
    sides[last].push(line);
  }
  return { en: sides.en.join('\n'), zh: sides.zh.join('\n') };
}
