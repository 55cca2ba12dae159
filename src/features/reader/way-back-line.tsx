import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { LinkButton } from '../../ui/link-button.tsx';
import { useShortcuts } from '../../ui/use-shortcuts.ts';
import { useWayBack } from '../../ui/way-back.ts';
import styles from './reader.module.css';

/** Says which sentence the learner came to see, with the way back to where they came from. */
export function WayBackLine() {
  const { t } = useTranslation();
  const backTo = useWayBack();
  const [, navigate] = useLocation();
  useShortcuts(backTo === undefined ? {} : { escape: () => navigate(backTo) });
  return (
    <div className={styles['here']}>
      <p>{t('desk.hereYouWere')}</p>
      {backTo !== undefined && (
        <LinkButton to={backTo} look="primary">
          {t('desk.backToCard')} <kbd>Esc</kbd>
        </LinkButton>
      )}
    </div>
  );
}
