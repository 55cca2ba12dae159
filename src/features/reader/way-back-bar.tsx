import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { LinkButton } from '../../ui/link-button.tsx';
import { useShortcuts } from '../../ui/use-shortcuts.ts';
import styles from './reader.module.css';

/** Always in sight at the foot of the screen: the way back to what the learner was doing. */
export function WayBackBar({ to }: { readonly to: string }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  useShortcuts({ escape: () => navigate(to) });
  return (
    <div className={styles['wayBack']}>
      <LinkButton to={to} look="primary">
        {t('desk.backToCard')} <kbd>Esc</kbd>
      </LinkButton>
    </div>
  );
}
