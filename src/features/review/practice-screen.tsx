import { useTranslation } from 'react-i18next';
import { useSetting } from '../../services/use-setting.ts';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { type AnswerMode, isAnswerMode } from './answer-mode.ts';
import { CardDesk } from './card-desk.tsx';
import { PracticeFinished } from './practice-finished.tsx';
import { PracticeForm } from './practice-form.tsx';
import styles from './review.module.css';
import { ReviewHead } from './review-head.tsx';
import { usePracticeSession } from './use-practice-session.ts';

/** Studying beside the schedule: ahead, what was forgotten, a text, the hardest. */
export default function PracticeScreen(props: { readonly textId?: string }) {
  const { t } = useTranslation();
  const session = usePracticeSession();
  const [mode, setMode] = useSetting<AnswerMode>('answer-mode', isAnswerMode, 'type');

  if (session.kind === 'loading') return null;
  if (session.kind === 'choosing') {
    return (
      <Page title={t('practice.title')} intro={t('practice.intro')}>
        <PracticeForm textId={props.textId} nothing={session.nothing} onBegin={session.begin} />
      </Page>
    );
  }
  if (session.kind === 'finished') {
    return (
      <Page title={t('practice.done')}>
        <PracticeFinished run={session.run} onAgain={session.again} onStop={session.stop} />
      </Page>
    );
  }
  const { run } = session;
  return (
    <div className={styles['screen']}>
      <ReviewHead mode={mode} onMode={setMode} canUndo={session.canUndo} onUndo={session.undo}>
        <p className={styles['practice']} role="status">
          {t(run.counts ? 'practice.leftCounting' : 'practice.left', { count: run.left.length })}{' '}
          <Button look="quiet" onClick={session.stop}>
            {t('practice.stop')}
          </Button>
        </p>
      </ReviewHead>
      <CardDesk key={session.turn} session={session} mode={mode} />
    </div>
  );
}
