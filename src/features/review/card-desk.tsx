import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { exerciseKind } from '../../domain/cards/exercise.ts';
import { AGAIN, GOOD } from '../../domain/reviews/grade.ts';
import { EditPairDialog } from '../../services/edit-pair-dialog.tsx';
import { SpeechStatus } from '../../services/speech/speech-status.tsx';
import { useSetting } from '../../services/use-setting.ts';
import { isBoolean } from '../../shared/json.ts';
import { useShortcuts } from '../../ui/use-shortcuts.ts';
import type { AnswerMode } from './answer-mode.ts';
import { DeskActions } from './desk-actions.tsx';
import { DeskRevealed } from './desk-revealed.tsx';
import { ExerciseAnswer } from './exercises/exercise-answer.tsx';
import { HintList } from './exercises/hint-list.tsx';
import { GradeButtons } from './grade-buttons.tsx';
import { NoteContext } from './note-context.tsx';
import styles from './review.module.css';
import { DeskPrompt } from './speech/desk-prompt.tsx';
import { ReadAloud } from './speech/read-aloud.tsx';
import { useDeskSpeech } from './speech/use-desk-speech.ts';
import { useSwipe } from './touch/use-swipe.ts';
import { useDesk } from './use-desk.ts';
import type { DeskSession } from './use-review-session.ts';

/** One card on the table: the prompt, the learner's answer, then the reference and the grades. */
export function CardDesk(props: { readonly session: DeskSession; readonly mode: AnswerMode }) {
  const { session, mode } = props;
  const { t } = useTranslation();
  const desk = useDesk(session);
  const { note, plan, isRevealed } = desk;
  const { exercise, text, unmetWords } = session.current;
  const [editing, setEditing] = useState(false);
  const region = useRef<HTMLElement>(null);
  const script = text.chineseScript;

  const onShown = useEffectEvent(() => {
    document.title = `${t('review.title')} · Duizhao 对照`;
    if (session.broughtBack || mode === 'flip') region.current?.focus();
  });
  useEffect(() => onShown(), []);

  const spoken = {
    exercise,
    note,
    text,
    isRevealed,
    autoPlay: session.current.known.options.autoPlay,
  };
  const speech = useDeskSpeech(spoken);
  const isReading = exerciseKind(exercise) === 'read';

  const takeHint = (): void => {
    if (plan === undefined || desk.hints >= plan.hints.length) return;
    desk.takeHint();
    region.current?.querySelector<HTMLElement>('textarea, input')?.focus({ preventScroll: true });
  };
  const [isSwiping] = useSetting('swipe', isBoolean, false);
  const swipes = isRevealed
    ? { left: () => desk.grade(AGAIN), right: () => desk.grade(GOOD) }
    : { up: desk.reveal };
  useSwipe(region, isSwiping ? swipes : undefined);
  const asksToBuild = plan?.kind === 'build';
  useShortcuts(
    isRevealed
      ? {}
      : { h: takeHint, ...(asksToBuild ? {} : { enter: desk.reveal, ' ': desk.reveal }) },
  );

  return (
    <>
      <h1 className="sr-only">{t('review.title')}</h1>
      <section ref={region} tabIndex={-1} className={styles['desk']} aria-label={t('review.card')}>
        <p className={styles['task']}>
          <span>{t(`exercise.task.${exercise}`)}</span>
          <Link href={`/text/${text.id}`}>{text.title}</Link>
        </p>
        {unmetWords !== undefined && (
          <p className={styles['whyNow']}>
            {unmetWords === 0
              ? t('reading.whyNowNone')
              : t('reading.whyNow', { count: unmetWords })}
          </p>
        )}
        <DeskPrompt card={spoken} speech={speech} isShown={desk.isShown} onShow={desk.showHeard} />
        {isReading && (
          <ReadAloud
            sentence={speech.prompt}
            understood={desk.draft}
            isRevealed={isRevealed}
            onUnderstood={desk.type}
            onReveal={desk.reveal}
          />
        )}
        {plan !== undefined && !isRevealed && !isReading && (
          <>
            <ExerciseAnswer
              plan={plan}
              mode={mode}
              isDictation={exerciseKind(exercise) === 'dictate'}
              script={script}
              value={desk.draft}
              autoFocus={!session.broughtBack}
              onChange={desk.type}
              onReveal={desk.reveal}
            />
            <HintList
              hints={plan.hints}
              taken={desk.hints}
              language={plan.language}
              script={script}
              onTake={takeHint}
            />
          </>
        )}
        {isRevealed && (
          <>
            <DeskRevealed card={spoken} desk={desk} speech={speech} />
            <NoteContext note={note} text={text} language={speech.reference.language} />
          </>
        )}
        {isRevealed && (
          <GradeButtons
            current={session.current}
            suggested={desk.suggested}
            chosen={desk.chosen}
            busy={session.busy}
            isPractice={session.isPractice === true}
            onGrade={desk.grade}
          />
        )}
      </section>
      <DeskActions session={session} desk={desk} onEdit={() => setEditing(true)} />
      <SpeechStatus />
      {editing && <EditPairDialog note={note} script={script} onClose={() => setEditing(false)} />}
    </>
  );
}
