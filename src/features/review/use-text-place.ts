import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useServices } from '../../services/services.tsx';
import { useAttempt } from '../../services/use-attempt.ts';
import { flagPair, unflagPairs } from '../../storage/flag-pair.ts';
import type { StudyCard } from '../../storage/study-queue.ts';
import { useNotice } from '../../ui/notices.tsx';
import type { WayBack } from '../../ui/way-back.ts';

/** Ways from a card to the place of its sentence, from where there is a way back to the card. */
export function useTextPlace({ note, text }: Pick<StudyCard, 'note' | 'text'>) {
  const { t } = useTranslation();
  const { collection } = useServices();
  const attempt = useAttempt();
  const notice = useNotice();
  const [location, navigate] = useLocation();
  const state: WayBack = { backTo: location };

  const unflag = async (): Promise<void> => {
    const done = await attempt(unflagPairs(collection, text.id));
    if (done !== undefined) notice({ text: t('desk.unflagged') });
  };
  const flag = async (): Promise<void> => {
    if ((await attempt(flagPair(collection, note, text.exercises))) === undefined) return;
    navigate(`/text/${text.id}/align/${note.id}`, { state });
    notice({
      text: t('desk.flagged'),
      action: { label: t('common.undo'), run: () => void unflag() },
    });
  };
  return {
    /** Shows the sentence in its text. */
    show: () => navigate(`/text/${text.id}/at/${note.id}`, { state }),
    /** Suspends the cards of the pair and opens the alignment at it. */
    flag: () => void flag(),
  };
}
