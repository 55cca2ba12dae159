import { useTranslation } from 'react-i18next';
import { type ExerciseKind, exerciseKind } from '../../../domain/cards/exercise.ts';
import { tongueOf } from '../../../domain/speech/tongue.ts';
import { NoteSentence } from '../../../services/annotated-sentence/note-sentence.tsx';
import { describeVoiceChoice } from '../../../services/speech/describe-voice-choice.ts';
import { PlayButton } from '../../../services/speech/play-button.tsx';
import { useKeptRecording } from '../../../services/speech/use-kept-recording.ts';
import { useSpeech } from '../../../services/speech/use-speech.ts';
import { HeardPrompt } from './heard-prompt.tsx';
import styles from './speech.module.css';
import { type DeskSpeech, PROMPT, type SpokenCard } from './use-desk-speech.ts';

/** What is asked: a sentence to read, or to hear before it is shown. */
export function DeskPrompt(props: {
  readonly card: SpokenCard;
  readonly speech: DeskSpeech;
  /** Whether what is to be heard was shown in writing, and what shows it. */
  readonly isShown: boolean;
  readonly onShow: () => void;
}) {
  const { t } = useTranslation();
  const { exercise, note, text, isRevealed } = props.card;
  const { prompt, meaning, read } = props.speech;
  const choice = useSpeech().voiceFor(tongueOf(prompt.language, prompt.script));
  const kind = exerciseKind(exercise);
  const isHeard = kind === 'listen' || kind === 'dictate';
  const recording = useKeptRecording(prompt);
  const needsVoice = isHeard && choice !== undefined && recording !== 'here';
  const missing = needsVoice ? describeVoiceChoice(t, choice, prompt.language) : undefined;
  if (isHeard && !isRevealed && missing === undefined) {
    return (
      <HeardPrompt
        sentence={prompt}
        canBeShown={kind === 'listen'}
        isShown={props.isShown}
        onShow={props.onShow}
      >
        <NoteSentence note={note} language={prompt.language} text={text} size="prompt" />
      </HeardPrompt>
    );
  }
  // Written in the field already, and compared below: what is new of a dictation is what it means.
  const shown = kind === 'dictate' ? meaning : prompt;
  return (
    <>
      {missing !== undefined && !isRevealed && <MissingVoice why={missing} kind={kind} />}
      <div className={styles['spoken']}>
        <NoteSentence
          note={note}
          language={shown.language}
          text={text}
          size="prompt"
          pinyinKey="y"
        />
        {missing === undefined && (
          <PlayButton
            sentence={shown}
            {...(shown === prompt ? { speechKey: PROMPT } : {})}
            {...(shown === prompt && read === PROMPT ? { shortcut: 'V' } : {})}
          />
        )}
      </div>
    </>
  );
}

/** Without a voice the card is asked in writing, and can be put aside. */
function MissingVoice(props: { readonly why: string; readonly kind: ExerciseKind }) {
  const { t } = useTranslation();
  return (
    <p className={styles['missing']} role="status">
      {props.why} {t(props.kind === 'dictate' ? 'speech.desk.translate' : 'speech.desk.readIt')}
    </p>
  );
}
