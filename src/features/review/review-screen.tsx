import { useTranslation } from 'react-i18next';
import type { TextId } from '../../domain/cards/bilingual-text.ts';
import { useSetting } from '../../services/use-setting.ts';
import { DueLine } from '../../ui/due-line.tsx';
import { Page } from '../../ui/page.tsx';
import { type AnswerMode, isAnswerMode } from './answer-mode.ts';
import { CardDesk } from './card-desk.tsx';
import { FinishedScreen } from './finished-screen.tsx';
import styles from './review.module.css';
import { ReviewHead } from './review-head.tsx';
import { useReviewSession } from './use-review-session.ts';

/** Studying: one card after another, of one text or of all. */
export default function ReviewScreen(props: { readonly textId?: string }) {
  const { t } = useTranslation();
  const session = useReviewSession(props.textId as TextId | undefined);
  const [mode, setMode] = useSetting<AnswerMode>('answer-mode', isAnswerMode, 'type');

  if (session.kind === 'loading') return null;
  return (
    <div className={styles['screen']}>
      <ReviewHead mode={mode} onMode={setMode} canUndo={session.canUndo} onUndo={session.undo}>
        <DueLine due={session.queue.counts} />
      </ReviewHead>
      {session.kind === 'asking' ? (
        <CardDesk key={session.turn} session={session} mode={mode} />
      ) : (
        <Page title={t(session.queue.waitUntil === undefined ? 'review.done' : 'review.pause')}>
          <FinishedScreen session={session} textId={props.textId as TextId | undefined} />
        </Page>
      )}
    </div>
  );
}
