import { useTranslation } from 'react-i18next';
import { useOverview } from '../../services/use-overview.ts';
import { Page } from '../../ui/page.tsx';
import { BackupReminder } from './backup-reminder.tsx';
import { NothingDue } from './nothing-due.tsx';
import { StudyToday } from './study-today.tsx';
import { Welcome } from './welcome.tsx';

/** What there is to do now: the first screen. */
export function TodayScreen() {
  const { t } = useTranslation();
  const overview = useOverview();
  if (overview === undefined) return null;
  if (overview.texts.length === 0) return <Welcome />;
  const left = overview.due.fresh + overview.due.learning + overview.due.review;
  return (
    <Page title={t('today.title')}>
      {left === 0 ? <NothingDue overview={overview} /> : <StudyToday overview={overview} />}
      <BackupReminder />
    </Page>
  );
}
