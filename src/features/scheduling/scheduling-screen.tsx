import { useTranslation } from 'react-i18next';
import { useOverview } from '../../services/use-overview.ts';
import { Page } from '../../ui/page.tsx';
import { FitPanel } from './fit-panel.tsx';
import { MovePanel } from './move-panel.tsx';
import { OutlookPanel } from './outlook-panel.tsx';

/** The schedule fitted to the learner, what it costs, and due days moved with a preview. */
export default function SchedulingScreen() {
  const { t } = useTranslation();
  const overview = useOverview();
  if (overview === undefined) return null;
  return (
    <Page title={t('scheduling.title')} intro={t('scheduling.intro')}>
      <FitPanel options={overview.today.options} />
      <OutlookPanel overview={overview} />
      <MovePanel today={overview.today} first={overview.due.review > 0 ? 'spread' : 'optimal'} />
    </Page>
  );
}
