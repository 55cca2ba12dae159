import { languageOfTongue, type Tongue } from './tongue.ts';
import type { Voice } from './voice.ts';
import { voicePlace } from './voice-place.ts';

/** Places in the order in which a reader of the tongue would want them; those not named come after. */
const WANTED_PLACES: Readonly<Record<Tongue, readonly string[]>> = {
  en: ['US', 'GB', '', 'AU', 'CA', 'IE', 'NZ'],
  'zh-hans': ['zh-CN', 'zh-TW', 'zh-HK'],
  'zh-hant': ['zh-TW', 'zh-CN', 'zh-HK'],
};

/** Names that Apple and Microsoft give to their better voices. */
const FINE = /\b(?:premium|enhanced|natural|siri|neural)\b/i;
/** Voices for fun, and old synthesisers, that come with macOS and with Linux. */
const COARSE =
  /^(?:albert|bad news|bahh|bells|boing|bubbles|cellos|eddy|flo|fred|good news|grandma|grandpa|jester|junior|kathy|organ|ralph|reed|rocko|sandy|shelley|superstar|trinoids|whisper|wobble|zarvox)\b|espeak|\bmbrola\b/i;

function fineness(name: string): number {
  if (COARSE.test(name)) return 2;
  return FINE.test(name) ? 0 : 1;
}

/** The smaller, the better; compared number by number. */
function rankOf(voice: Voice, tongue: Tongue): readonly number[] {
  const wanted = WANTED_PLACES[tongue];
  const at = wanted.indexOf(voicePlace(voice.tag)?.place ?? '');
  return [
    Number(!voice.local),
    Number(COARSE.test(voice.name)),
    at < 0 ? wanted.length : at,
    fineness(voice.name),
  ];
}

/**
 * The voices that speak the language of a tongue, the best guess first: those on this device before
 * those that send text away, then by place, then by what their names tell of their quality. Equal ones
 * stay in the order in which the browser lists them.
 */
export function rankVoices(voices: readonly Voice[], tongue: Tongue): readonly Voice[] {
  const language = languageOfTongue(tongue);
  return voices
    .filter((voice) => voicePlace(voice.tag)?.language === language)
    .map((voice) => ({ voice, rank: rankOf(voice, tongue) }))
    .sort((a, b) => compareRanks(a.rank, b.rank))
    .map(({ voice }) => voice);
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((number, index) => number !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
