import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { isSpeakable } from '../../domain/speech/speech-chunks.ts';
import { Button } from '../../ui/button.tsx';
import { useServices } from '../services.tsx';
import styles from './play-button.module.css';
import { type Sentence, speechOf } from './speech.ts';
import { useSay } from './use-say.ts';
import { useSpeaking } from './use-speech.ts';

export interface PlayButtonProps {
  readonly sentence: Sentence;
  /** Names it, so that a key can say the same sentence and the button shows it. */
  readonly speechKey?: string;
  /** The key that does the same, shown on it. */
  readonly shortcut?: string;
  /** With its name in words, where there is one such button and not one a row. */
  readonly labelled?: boolean;
}

/** Reads a sentence out, and silences it while it is read; nothing where there is no word to read. */
export function PlayButton({ sentence, speechKey, shortcut, labelled = false }: PlayButtonProps) {
  const { t } = useTranslation();
  const ownKey = useId();
  const key = speechKey ?? ownKey;
  const { speaker } = speechOf(useServices().collection);
  const say = useSay();
  const isSpeaking = useSpeaking() === key;
  if (!isSpeakable(sentence.text)) return null;
  const name = t(isSpeaking ? 'speech.stop' : `speech.listenTo.${sentence.language}`);
  return (
    <Button
      look="quiet"
      className={`${styles['play']} ${isSpeaking ? styles['speaking'] : ''}`}
      aria-label={name}
      title={name}
      onClick={() => {
        if (isSpeaking) speaker.stop();
        else void say(key, sentence);
      }}
    >
      <SpeakerSign stops={isSpeaking} />
      {labelled && <span>{t(isSpeaking ? 'speech.stop' : 'speech.listen')}</span>}
      {shortcut !== undefined && <kbd>{shortcut}</kbd>}
    </Button>
  );
}

function SpeakerSign({ stops }: { readonly stops: boolean }) {
  return (
    <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">
      {stops ? (
        <rect x="6" y="6" width="12" height="12" rx="2" fill="currentColor" />
      ) : (
        <g fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round">
          <path d="M4 9.5v5h3.5L12 18.5v-13L7.5 9.5Z" fill="currentColor" strokeLinejoin="round" />
          <path d="M15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a7.8 7.8 0 0 1 0 11" />
        </g>
      )}
    </svg>
  );
}
