import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { tongueOf } from '../../domain/speech/tongue.ts';
import { useNotice } from '../../ui/notices.tsx';
import { useServices } from '../services.tsx';
import { describeVoiceChoice } from './describe-voice-choice.ts';
import { type Manner, type Sentence, type SpeechEnd, speechOf } from './speech.ts';

export type Say = (key: string, sentence: Sentence, manner?: Manner) => Promise<SpeechEnd>;

/** Says a sentence because the learner asked for it; tells in words why it cannot be heard. */
export function useSay(): Say {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const notice = useNotice();
  const speech = speechOf(useServices().collection);
  const tell = (text: string | undefined): void => {
    if (text === undefined) return;
    const run = (): void => navigate('/settings');
    notice({ text, action: { label: t('speech.toSettings'), run } });
  };
  return async (key, sentence, manner) => {
    const end = await speech.say(key, sentence, manner);
    if (end === 'no-voice') {
      const choice = speech.voiceFor(tongueOf(sentence.language, sentence.script));
      tell(describeVoiceChoice(t, choice, sentence.language));
    } else if (end === 'nothing') notice({ text: t('speech.nothing') });
    else if (end !== 'said' && end !== 'stopped') tell(t(`speech.failed.${end}`));
    return end;
  };
}
