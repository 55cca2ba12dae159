import { useTranslation } from 'react-i18next';
import type { SyncState } from '../../../storage/sync/sync-state.ts';
import styles from '../settings.module.css';
import { useTimeAgo } from './use-status-line.ts';

/** The devices of the collection, as they call themselves. */
export function DeviceList({ state }: { readonly state: SyncState }) {
  const { t } = useTranslation();
  const ago = useTimeAgo();
  return (
    <section className={styles['kept']} aria-labelledby="sync-devices">
      <h3 id="sync-devices">{t('sync.devices')}</h3>
      <ul>
        <li>{t('sync.thisDevice', { name: state.name })}</li>
        {Object.entries(state.members).map(([member, { name, sentAt }]) => (
          <li key={member}>{t('sync.device', { name, when: ago(sentAt) })}</li>
        ))}
      </ul>
    </section>
  );
}
