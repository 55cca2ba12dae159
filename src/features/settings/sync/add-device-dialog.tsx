import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SyncState } from '../../../storage/sync/sync-state.ts';
import { encodeInvitation } from '../../../sync/invitation.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import styles from '../settings.module.css';
import { PhraseList } from './phrase-list.tsx';
import { QrCode } from './qr-code.tsx';
import syncStyles from './sync.module.css';

/** How another device is added: a code to be scanned, the same as a link, and the phrase in words. */
export default function AddDeviceDialog(props: {
  readonly state: SyncState;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const { state } = props;
  const link = useLink(state);
  const [isCopied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(link ?? '').then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <Dialog title={t('sync.addTitle')} onClose={props.onClose}>
      <div className={syncStyles['add']}>
        {link !== undefined && <QrCode text={link} label={t('sync.qrLabel')} />}
        <div className={styles['form']}>
          <p>{t('sync.addHow')}</p>
          <p>{t(`sync.addThen.${state.place.kind}`)}</p>
          <p className={styles['hint']}>{t('sync.addSecret')}</p>
          <div className={styles['actions']}>
            <Button onClick={() => void copy()} disabled={link === undefined}>
              {t('sync.copyLink')}
            </Button>
            <p role="status">{isCopied ? t('sync.linkCopied') : ''}</p>
          </div>
        </div>
      </div>
      <div className={styles['form']}>
        <p>{t('sync.addWords')}</p>
        <PhraseList secret={state.secret} />
      </div>
    </Dialog>
  );
}

/** The address of this very app with what the new device must know behind the `#`, which no server is sent. */
function useLink({ secret, place }: SyncState): string | undefined {
  const [link, setLink] = useState<string>();
  useEffect(() => {
    let isOver = false;
    const server = place.kind === 'server' ? serverOf(place) : undefined;
    void encodeInvitation({ secret, server }).then((said) => {
      const app = `${location.origin}${location.pathname}`;
      if (!isOver) setLink(`${app}#/settings/join/${said}`);
    });
    return () => {
      isOver = true;
    };
  }, [secret, place]);
  return link;
}

function serverOf(place: {
  readonly address: string;
  readonly user: string;
  readonly shard: number;
}) {
  const { address, user, shard } = place;
  return { address, account: shard === 0 ? user : `${user}@${shard}` };
}
