import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { TextId } from '../../domain/cards/bilingual-text.ts';
import type { NoteId } from '../../domain/cards/note.ts';
import { findText, useOverview } from '../../services/use-overview.ts';
import { DueLine } from '../../ui/due-line.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Page } from '../../ui/page.tsx';
import { Surface } from '../../ui/surface.tsx';
import { TextCoverage } from '../../ui/text-coverage.tsx';
import { useWayBack } from '../../ui/way-back.ts';
import { TextOutlook } from './outlook/text-outlook.tsx';
import styles from './reader.module.css';
import { TextBody } from './reading/text-body.tsx';
import { TextActions } from './text-actions.tsx';
import { WalkLine } from './walk-line.tsx';

const EditAlignment = lazy(() => import('./edit-alignment.tsx'));

/** One text: how much of it is known, what can be done with it, and the text itself. */
export default function ReaderScreen(props: {
  readonly textId: string;
  /** The sentence pair that the learner came to see, or to correct. */
  readonly noteId?: string;
  readonly isAligning?: boolean;
}) {
  const { t } = useTranslation();
  const textId = props.textId as TextId;
  const noteId = props.noteId as NoteId | undefined;
  const overview = useOverview();
  const [isAligning, setIsAligning] = useState(props.isAligning === true);
  const backTo = useWayBack();
  const [, navigate] = useLocation();
  if (overview === undefined) return null;
  const row = findText(overview, textId);
  if (row === undefined) {
    return (
      <Page title={t('reader.gone')} intro={<p>{t('reader.goneHint')}</p>}>
        <p>
          <LinkButton to="/library" look="primary">
            {t('nav.library')}
          </LinkButton>
        </p>
      </Page>
    );
  }
  const { text, tally, due } = row;
  if (isAligning) {
    const close = (): void => {
      if (props.isAligning === true) navigate(backTo ?? `/text/${textId}`);
      else setIsAligning(false);
    };
    return (
      <Suspense fallback={null}>
        <EditAlignment text={text} startAt={noteId} backTo={backTo} onClose={close} />
      </Suspense>
    );
  }
  const left = due.fresh + due.learning + due.review;
  return (
    <Page title={text.title} width="wide">
      <div className={styles['screenOnly']}>
        <Surface label={t('reader.standing')}>
          <div className={styles['standing']}>
            <div>
              <p className={styles['size']}>{t('library.pairs', { count: tally.pairs })}</p>
              <DueLine due={due} />
            </div>
            {left > 0 ? (
              <LinkButton to={`/review/${textId}`} look="primary">
                {t('reader.study', { count: left })}
              </LinkButton>
            ) : (
              <p className={styles['size']}>{t('reader.nothingDue')}</p>
            )}
          </div>
          <TextCoverage text={text} tally={tally} day={overview.today.day} />
          <TextOutlook
            text={text}
            tally={tally}
            day={overview.today.day}
            newPerDay={row.newPerDay}
          />
          <WalkLine textId={textId} />
        </Surface>
        <div role="group" aria-label={t('reader.actions')} className={styles['textActions']}>
          <TextActions text={text} onAlign={() => setIsAligning(true)} />
        </div>
      </div>
      <TextBody text={text} today={overview.today} sought={noteId} />
    </Page>
  );
}
