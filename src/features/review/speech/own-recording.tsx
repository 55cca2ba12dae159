import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Sentence } from '../../../services/speech/speech.ts';
import { useRecording } from '../../../services/speech/use-recording.ts';
import { useSay } from '../../../services/speech/use-say.ts';
import { useSpeech } from '../../../services/speech/use-speech.ts';
import { Button } from '../../../ui/button.tsx';
import { saveFile } from '../../../ui/save-file.ts';
import { useShortcuts } from '../../../ui/use-shortcuts.ts';
import styles from './speech.module.css';
import { PROMPT } from './use-desk-speech.ts';

/** What browsers record: WebM, Ogg, or MP4 in Safari. */
function fileNameOf({ type }: Blob): string {
  const ending = /^audio\/(webm|ogg|mp4)/.exec(type)?.[1] ?? 'audio';
  return `duizhao-recording.${ending}`;
}

/** The learner's own voice, recorded and played beside the one of the browser. */
export function OwnRecording({ sentence }: { readonly sentence: Sentence }) {
  const { t } = useTranslation();
  const { recording, start, stop } = useRecording();
  const { speaker } = useSpeech();
  const say = useSay();
  const player = useRef<HTMLAudioElement>(null);
  const isRunning = recording.kind === 'running';

  const toggle = (): void => {
    if (isRunning) return stop();
    // Else the voice would be recorded as well.
    speaker.stop();
    player.current?.pause();
    start();
  };
  const hearVoice = (): void => {
    player.current?.pause();
    void say(PROMPT, sentence);
  };
  useShortcuts({ m: toggle });

  return (
    <div className={styles['part']} role="group" aria-label={t('speech.aloud.recording')}>
      <div className={styles['buttons']}>
        <Button
          className={isRunning ? styles['running'] : undefined}
          disabled={recording.kind === 'asking'}
          onClick={toggle}
        >
          {t(
            isRunning
              ? 'speech.aloud.stop'
              : recording.kind === 'made'
                ? 'speech.aloud.recordAgain'
                : 'speech.aloud.record',
          )}{' '}
          <kbd>M</kbd>
        </Button>
        {recording.kind === 'made' && (
          <>
            <Button onClick={hearVoice}>{t('speech.aloud.hearVoice')}</Button>
            <Button
              look="quiet"
              onClick={() => saveFile(recording.sound, fileNameOf(recording.sound))}
            >
              {t('speech.aloud.save')}
            </Button>
          </>
        )}
      </div>
      <p className={styles['hint']} role="status">
        {recording.kind === 'asking' && t('speech.aloud.asking')}
        {isRunning && t('speech.aloud.running')}
        {recording.kind === 'made' && t('speech.aloud.inMemory')}
        {recording.kind === 'failed' && t(`speech.aloud.failed.${recording.why}`)}
      </p>
      {recording.kind === 'made' && (
        // A caption would have to say what the learner said, which nobody knows; what they read stands above.
        // oxlint-disable-next-line jsx-a11y/media-has-caption -- no words are known to caption it with
        <audio
          ref={player}
          controls
          autoPlay
          src={recording.address}
          aria-label={t('speech.aloud.yours')}
          onPlay={() => speaker.stop()}
        />
      )}
    </div>
  );
}
