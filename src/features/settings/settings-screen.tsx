import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { AnkiExportButton } from '../../services/anki/anki-export-button.tsx';
import { ReportButton } from '../../services/diagnostics/report-button.tsx';
import { useServices } from '../../services/services.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Page } from '../../ui/page.tsx';
import { Surface } from '../../ui/surface.tsx';
import { BackupSettings } from './backups/backup-settings.tsx';
import { ChineseSettings } from './chinese-settings.tsx';
import { CollectionSettings } from './collection-settings.tsx';
import { InterfaceChoices } from './interface-choices.tsx';
import { LinkScreen } from './link-screen.tsx';
import styles from './settings.module.css';
import { SpeechSettings } from './speech-settings.tsx';

const SyncSettings = lazy(() => import('./sync/sync-settings.tsx'));

/** The settings, also where the link leads that adds a device. */
export default function SettingsScreen({
  params,
}: {
  readonly params: { readonly said?: string };
}) {
  return params.said === undefined ? <Settings /> : <LinkScreen said={params.said} />;
}

/** What the learner can set, and where their collection is kept. */
function Settings() {
  const { t } = useTranslation();
  const { collection } = useServices();
  return (
    <Page title={t('settings.title')}>
      <InterfaceChoices />
      <Surface title={t('settings.study')}>
        <p>
          <Link href="/options">{t('options.link')}</Link>
        </p>
        <p className={styles['hint']}>{t('options.linkHint')}</p>
        <p>
          <Link href="/scheduling">{t('scheduling.link')}</Link>
        </p>
        <p>
          <Link href="/words">{t('words.link')}</Link>
        </p>
        <p className={styles['hint']}>{t('words.linkHint')}</p>
      </Surface>
      <ChineseSettings />
      <SpeechSettings />
      <BackupSettings />
      <Suspense fallback={null}>
        <SyncSettings />
      </Suspense>
      <Surface title={t('anki.settingsTitle')}>
        <p className={styles['hint']}>{t('anki.settingsHint')}</p>
        <div className={styles['actions']}>
          <LinkButton to="/import">{t('anki.settingsImport')}</LinkButton>
          <AnkiExportButton text={undefined} />
        </div>
      </Surface>
      <CollectionSettings />
      <Surface title={t('report.title')}>
        <ReportButton collection={collection} />
      </Surface>
    </Page>
  );
}
