import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page.tsx';
import { Surface } from '../../ui/surface.tsx';
import { CreditTable } from './credit-table.tsx';
import { CREDITS } from './credits.ts';
import { DATA_CREDITS } from './data-credits.ts';

/** What Duizhao is, what it keeps to itself, and whose work it stands on. */
export default function AboutScreen() {
  const { t } = useTranslation();
  return (
    <Page title={t('about.title')}>
      <Surface title={t('about.what')}>
        <p>{t('about.whatText')}</p>
        <p>{t('about.schedule')}</p>
      </Surface>
      <Surface title={t('about.privacy')}>
        <p>{t('about.privacyText')}</p>
      </Surface>
      <Surface title={t('about.licence')}>
        <p>{t('about.licenceText')}</p>
        <p>{t('about.contentText')}</p>
      </Surface>
      <Surface title={t('about.lexicon')}>
        <p>{t('about.lexiconText')}</p>
        <CreditTable work={t('about.source')} credits={DATA_CREDITS} />
      </Surface>
      <Surface title={t('about.credits')}>
        <CreditTable work={t('about.work')} credits={CREDITS} />
      </Surface>
    </Page>
  );
}
