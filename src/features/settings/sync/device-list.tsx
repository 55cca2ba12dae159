import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.tsx';
import styles from '../settings.module.css';
import type { ListedDevice } from './listed-devices.ts';
import { useTimeAgo } from './use-status-line.ts';

interface OnDevice {
  readonly onRename: (device: ListedDevice) => void;
  readonly onRemove: (device: ListedDevice) => void;
}

interface DeviceListProps extends OnDevice {
  readonly devices: readonly ListedDevice[];
  /** Whether this device may still say something of them. */
  readonly isAmong: boolean;
}

/** The devices of the collection: when each was heard of, what it brought, and what can be done with it. */
export function DeviceList(props: DeviceListProps) {
  const { t } = useTranslation();
  return (
    <section className={styles['kept']} aria-labelledby="sync-devices">
      <h3 id="sync-devices">{t('sync.devices')}</h3>
      <ul>
        {props.devices.map((device) => (
          <li key={device.member}>
            <DeviceWords device={device} />
            {props.isAmong && <DeviceActions {...props} device={device} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function DeviceWords({ device }: { readonly device: ListedDevice }) {
  const { t } = useTranslation();
  const ago = useTimeAgo();
  const { name, isThis, sentAt, entries } = device;
  const details = [
    ...(sentAt === undefined ? [] : [t('sync.heardOf', { when: ago(sentAt) })]),
    ...(entries === undefined ? [] : [t('sync.brought', { count: entries })]),
  ];
  return (
    <p>
      <span>{isThis ? t('sync.thisDevice', { name }) : name}</span>
      <span className={styles['hint']}>{details.join(t('sync.between'))}</span>
    </p>
  );
}

function DeviceActions(props: OnDevice & { readonly device: ListedDevice }) {
  const { t } = useTranslation();
  const { device } = props;
  const { name, isThis } = device;
  return (
    <span className={styles['actions']}>
      <Button
        look="quiet"
        aria-label={t('sync.renameOf', { name })}
        onClick={() => props.onRename(device)}
      >
        {t('sync.rename')}
      </Button>
      {!isThis && (
        <Button
          look="quiet"
          aria-label={t('sync.removeOf', { name })}
          onClick={() => props.onRemove(device)}
        >
          {t('sync.remove')}
        </Button>
      )}
    </span>
  );
}
