import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Page } from '../../ui/page.tsx';
import { CollectionSettings } from './collection-settings.tsx';
import { InterfaceChoices } from './interface-choices.tsx';
import { StudySettings } from './study-settings.tsx';

/** What the learner can set, and where their collection is kept. */
export default function SettingsScreen() {
  const { t } = useTranslation();
  return (
    <Page title={t('settings.title')}>
      <InterfaceChoices />
      <StudySettings />
      <p>
        <Link href="/scheduling">{t('scheduling.link')}</Link>
      </p>
      <CollectionSettings />
    </Page>
  );
}
