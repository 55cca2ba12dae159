import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BilingualText, TextId } from '../../../domain/cards/bilingual-text.ts';
import type { Walk } from '../../../domain/cards/walk.ts';
import { useAttempt } from '../../../services/use-attempt.ts';
import { findText, useOverview } from '../../../services/use-overview.ts';
import { useSetting } from '../../../services/use-setting.ts';
import { Page } from '../../../ui/page.tsx';
import { type AnswerMode, isAnswerMode } from '../answer-mode.ts';
import { CardDesk } from '../card-desk.tsx';
import styles from '../review.module.css';
import { ReviewHead } from '../review-head.tsx';
import { type KeptWalk, useWalk } from './use-walk.ts';
import { useWalkSession } from './use-walk-session.ts';
import { WalkFinished } from './walk-finished.tsx';
import { WalkForm } from './walk-form.tsx';
import { WalkHead } from './walk-head.tsx';

/** Translating a whole text, sentence by sentence in its order, beside the schedule. */
export default function WalkScreen(props: { readonly textId: string }) {
  const { t } = useTranslation();
  const textId = props.textId as TextId;
  const overview = useOverview();
  const kept = useWalk(textId);
  const attempt = useAttempt();
  const [isChoosing, setIsChoosing] = useState(false);
  if (overview === undefined || kept === undefined) return null;
  const text = findText(overview, textId)?.text;
  if (text === undefined) return <Page title={t('reader.gone')} intro={t('reader.goneHint')} />;

  const { walk, pairs, index } = kept;
  const begin = async (chosen: Walk): Promise<void> => {
    if ((await attempt(kept.keep(chosen))) !== undefined) setIsChoosing(false);
  };
  if (walk === undefined || isChoosing || pairs.length === 0) {
    return (
      <Page title={t('walk.title', { title: text.title })} intro={t('walk.intro')}>
        <WalkForm pairs={pairs} walk={walk} onBegin={(chosen) => void begin(chosen)} />
      </Page>
    );
  }
  if (index >= pairs.length) {
    return (
      <Page title={t('walk.done')}>
        <WalkFinished text={text} kept={kept} onChange={() => setIsChoosing(true)} />
      </Page>
    );
  }
  return <Walking text={text} kept={kept} walk={walk} onChange={() => setIsChoosing(true)} />;
}

function Walking(props: {
  readonly text: BilingualText;
  readonly kept: KeptWalk;
  readonly walk: Walk;
  readonly onChange: () => void;
}) {
  const { kept, walk, onChange } = props;
  const session = useWalkSession(kept, walk);
  const [mode, setMode] = useSetting<AnswerMode>('answer-mode', isAnswerMode, 'type');
  if (session === undefined) return null;
  return (
    <div className={styles['screen']}>
      <ReviewHead mode={mode} onMode={setMode} canUndo={session.canUndo} onUndo={session.undo}>
        <WalkHead session={session} kept={kept} counts={walk.counts} onChange={onChange} />
      </ReviewHead>
      <CardDesk key={session.current.card.id} session={session} mode={mode} />
    </div>
  );
}
