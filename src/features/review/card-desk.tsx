import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { answerLanguage, exerciseKind } from '../../domain/cards/exercise.ts';
import { EditPairDialog } from '../../services/edit-pair-dialog.tsx';
import { useServices } from '../../services/services.tsx';
import { PlayButton } from '../../services/speech/play-button.tsx';
import { SpeechStatus } from '../../services/speech/speech-status.tsx';
import { Button } from '../../ui/button.tsx';
import { useShortcuts } from '../../ui/use-shortcuts.ts';
import { AnswerField } from './answer-field.tsx';
import type { AnswerMode } from './answer-mode.ts';
import { GradeButtons } from './grade-buttons.tsx';
import { Revealed } from './revealed.tsx';
import styles from './review.module.css';
import { DeskPrompt } from './speech/desk-prompt.tsx';
import { Meaning } from './speech/meaning.tsx';
import { ReadAloud } from './speech/read-aloud.tsx';
import { REFERENCE, useDeskSpeech } from './speech/use-desk-speech.ts';
import { useAnswerDraft } from './use-answer-draft.ts';
import { useCurrentNote } from './use-current-note.ts';
import type { DeskSession } from './use-review-session.ts';

const LONGEST_ANSWER_MS = 600_000;

/** One card on the table: the prompt, the learner's answer, then the reference and the grades. */
export function CardDesk(props: { readonly session: DeskSession; readonly mode: AnswerMode }) {
  const { session, mode } = props;
  const { t } = useTranslation();
  const { collection } = useServices();
  const { current } = session;
  const { card, exercise, text } = current;
  const note = useCurrentNote(current.note);
  const shownAt = useMemo(() => collection.now(), [collection]);
  const [answer, type] = useAnswerDraft(card.id);
  const [revealed, setRevealed] = useState(false);
  const [editing, setEditing] = useState(false);
  const region = useRef<HTMLElement>(null);
  const answered = answerLanguage(exercise);

  const onShown = useEffectEvent(() => {
    document.title = `${t('review.title')} · Duizhao 对照`;
    if (session.broughtBack || mode === 'flip') region.current?.focus();
  });
  useEffect(() => onShown(), []);

  const spoken = {
    exercise,
    note,
    text,
    isRevealed: revealed,
    autoPlay: current.known.options.autoPlay,
  };
  const speech = useDeskSpeech(spoken);
  const isReading = exerciseKind(exercise) === 'read';

  const reveal = (): void => setRevealed(true);
  useShortcuts({
    e: () => setEditing(true),
    s: session.suspend,
    b: session.bury,
    ...(revealed ? {} : { enter: reveal, ' ': reveal }),
  });

  return (
    <>
      <h1 className="sr-only">{t('review.title')}</h1>
      <section ref={region} tabIndex={-1} className={styles['desk']} aria-label={t('review.card')}>
        <p className={styles['task']}>
          <span>{t(`exercise.task.${exercise}`)}</span>
          <Link href={`/text/${text.id}`}>{text.title}</Link>
        </p>
        <DeskPrompt card={spoken} speech={speech} />
        {isReading && (
          <ReadAloud
            sentence={speech.prompt}
            understood={answer}
            isRevealed={revealed}
            onUnderstood={type}
            onReveal={reveal}
          />
        )}
        {revealed && isReading && answer === '' && (
          <Meaning card={spoken} sentence={speech.meaning} />
        )}
        {revealed && !(isReading && answer === '') && (
          <Revealed
            answer={answer}
            note={note}
            language={answered}
            text={text}
            listen={<PlayButton sentence={speech.reference} speechKey={REFERENCE} shortcut="V" />}
          />
        )}
        {!revealed && !isReading && (
          <AnswerField
            mode={mode}
            language={answered}
            script={text.chineseScript}
            value={answer}
            autoFocus={!session.broughtBack}
            onChange={type}
            onReveal={reveal}
          />
        )}
        {revealed && (
          <GradeButtons
            current={session.current}
            busy={session.busy}
            isPractice={session.isPractice === true}
            onGrade={(grade) => {
              const elapsed = Math.min(LONGEST_ANSWER_MS, Math.max(0, collection.now() - shownAt));
              const typed = answer.trim();
              session.answer(grade, elapsed, typed === '' ? {} : { answer: typed });
            }}
          />
        )}
      </section>
      <div className={styles['more']}>
        <Button look="quiet" onClick={() => setEditing(true)}>
          {t('review.edit')} <kbd>E</kbd>
        </Button>
        <Button look="quiet" onClick={session.suspend} disabled={session.busy}>
          {t('review.suspend')} <kbd>S</kbd>
        </Button>
        <Button look="quiet" onClick={session.bury} disabled={session.busy}>
          {t('review.bury')} <kbd>B</kbd>
        </Button>
      </div>
      <SpeechStatus />
      {editing && (
        <EditPairDialog note={note} script={text.chineseScript} onClose={() => setEditing(false)} />
      )}
    </>
  );
}
