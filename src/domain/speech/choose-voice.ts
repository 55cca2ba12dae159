import { rankVoices } from './rank-voices.ts';
import type { Tongue } from './tongue.ts';
import type { Voice } from './voice.ts';
import { voicePlace } from './voice-place.ts';

/** What the learner has set for one tongue. */
export interface VoiceWish {
  /** Id of the voice that was chosen; undefined leaves it to us. */
  readonly voiceId: string | undefined;
  /** Whether text may be sent away to be spoken. */
  readonly mayLeaveDevice: boolean;
}

export type VoiceChoice =
  | { readonly kind: 'voice'; readonly voice: Voice }
  /** No voice speaks the language. */
  | { readonly kind: 'none' }
  /** Voices speak it, but all send the text away and none was chosen. */
  | { readonly kind: 'only-remote' }
  /** For Chinese: only Cantonese is there, and it was not chosen. */
  | { readonly kind: 'only-cantonese' };

/**
 * The voice that reads a tongue. A voice that sends text away is taken only if it was chosen itself and
 * sending was allowed. A chosen voice that is not on this device is as none chosen: settings can come
 * from another one. Cantonese is another language than the Mandarin that most learn, so it is never
 * taken unasked.
 */
export function chooseVoice(
  voices: readonly Voice[],
  tongue: Tongue,
  wish: VoiceWish,
): VoiceChoice {
  const ranked = rankVoices(voices, tongue);
  const chosen = ranked.find(({ id }) => id === wish.voiceId);
  if (chosen !== undefined && (chosen.local || wish.mayLeaveDevice)) {
    return { kind: 'voice', voice: chosen };
  }
  const unasked = ranked.filter(({ tag }) => voicePlace(tag)?.place !== 'zh-HK');
  const best = unasked.find(({ local }) => local);
  if (best !== undefined) return { kind: 'voice', voice: best };
  if (ranked.some(({ local }) => local)) return { kind: 'only-cantonese' };
  return { kind: ranked.length > 0 ? 'only-remote' : 'none' };
}
