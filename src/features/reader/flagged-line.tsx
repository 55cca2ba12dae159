import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import type { TextId } from '../../domain/cards/bilingual-text.ts';
import { useServices } from '../../services/services.tsx';
import { useAttempt } from '../../services/use-attempt.ts';
import { readFlagged, unflagPairs } from '../../storage/flag-pair.ts';
import { Button } from '../../ui/button.tsx';
import { useNotice } from '../../ui/notices.tsx';
import styles from './reader.module.css';

/** Says that the cards of a flagged pair rest, and lets them go on where nothing was wrong. */
export function FlaggedLine(props: { readonly textId: TextId; readonly onUnflagged: () => void }) {
  const { t } = useTranslation();
  const { textId, onUnflagged } = props;
  const { collection } = useServices();
  const attempt = useAttempt();
  const notice = useNotice();
  const flagged = useLiveQuery(() => readFlagged(collection.db, textId), [collection, textId]);
  if (flagged === undefined || flagged.length === 0) return null;
  const unflag = async (): Promise<void> => {
    if ((await attempt(unflagPairs(collection, textId))) === undefined) return;
    notice({ text: t('desk.unflagged') });
    onUnflagged();
  };
  return (
    <div className={styles['flagged']} role="note">
      <p>{t('desk.flaggedHint')}</p>
      <Button onClick={() => void unflag()}>{t('desk.unflag')}</Button>
    </div>
  );
}
