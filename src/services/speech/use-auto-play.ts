import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { tongueOf } from '../../domain/speech/tongue.ts';
import { useNotice } from '../../ui/notices.tsx';
import { describeVoiceChoice } from './describe-voice-choice.ts';
import type { Sentence, Speech } from './speech.ts';
import { useSpeech } from './use-speech.ts';

/** Why nothing was read out by itself: said once in a tab, and not with every card. */
const told = new WeakMap<Speech, Set<string>>();

function isFirstTime(speech: Speech, why: string): boolean {
  const known = told.get(speech) ?? new Set();
  told.set(speech, known);
  if (known.has(why)) return false;
  known.add(why);
  return true;
}

/** Browsers let a page speak only after a key or a tap on it; older ones do not tell, so it is tried. */
const mayBegin = (): boolean => navigator.userActivation?.hasBeenActive ?? true;

/**
 * Reads a sentence out by itself as soon as `isTime` and the voices are there. Where the browser does
 * not let it, or no voice is there, it says so once and leaves the rest to the button.
 *
 * @param saysWhy whether the screen itself tells that a voice is missing
 */
export function useAutoPlay(
  key: string,
  sentence: Sentence,
  isTime: boolean,
  saysWhy = false,
): void {
  const { t } = useTranslation();
  const notice = useNotice();
  const speech = useSpeech();
  const choice = speech.voiceFor(tongueOf(sentence.language, sentence.script));
  const hasRecording = sentence.recording !== undefined;
  const isReady = choice !== undefined || hasRecording;

  const tellOnce = (text: string | undefined): void => {
    if (text !== undefined && isFirstTime(speech, text)) notice({ text });
  };
  const play = useEffectEvent(async () => {
    if (choice?.kind !== 'voice' && !hasRecording) {
      return saysWhy ? undefined : tellOnce(describeVoiceChoice(t, choice, sentence.language));
    }
    const end = mayBegin() ? await speech.say(key, sentence) : 'not-allowed';
    if (end !== 'said' && end !== 'stopped' && end !== 'no-voice' && end !== 'nothing') {
      tellOnce(t(`speech.failed.${end}`));
    }
  });
  useEffect(() => {
    if (isTime && isReady) void play();
  }, [isTime, isReady]);
}
