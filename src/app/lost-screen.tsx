import { useTranslation } from 'react-i18next';
import { LinkButton } from '../ui/link-button.tsx';
import { Page } from '../ui/page.tsx';

/** An address that no screen has. */
export function LostScreen() {
  const { t } = useTranslation();
  return (
    <Page title={t('lost.title')} intro={<p>{t('lost.intro')}</p>}>
      <p>
        <LinkButton to="/" look="primary">
          {t('lost.home')}
        </LinkButton>
      </p>
    </Page>
  );
}
