import type { AutoPlay } from '../../domain/reviews/options.ts';
import type { Manner, Sentence } from '../../services/speech/speech.ts';
import { useAutoPlay } from '../../services/speech/use-auto-play.ts';
import { useSay } from '../../services/speech/use-say.ts';
import { useSilenceOnLeave } from '../../services/speech/use-speech.ts';
import { useShortcuts } from '../../ui/use-shortcuts.ts';

/** Speech keys of the two sentences of a card. */
export const PROMPT = 'prompt';
export const REFERENCE = 'reference';

/**
 * The voice of one card: V reads what is asked, or the reference once it is shown; Shift+V slower. What
 * the options want is read by itself, and leaving the card silences it.
 */
export function useDeskSpeech(card: {
  readonly prompt: Sentence;
  readonly reference: Sentence;
  readonly revealed: boolean;
  readonly autoPlay: AutoPlay;
}): void {
  const { prompt, reference, revealed, autoPlay } = card;
  const say = useSay();
  const sayShown = (manner: Manner): void => {
    if (revealed) void say(REFERENCE, reference, manner);
    else void say(PROMPT, prompt, manner);
  };
  useSilenceOnLeave();
  useAutoPlay(PROMPT, prompt, !revealed && (autoPlay === 'prompt' || autoPlay === 'both'));
  useAutoPlay(REFERENCE, reference, revealed && (autoPlay === 'answer' || autoPlay === 'both'));
  useShortcuts({ v: () => sayShown('normal'), 'shift+v': () => sayShown('slower') });
}
