import { useTranslation } from 'react-i18next';

/** The way to the page that saves what is kept without the app. */
export function RescueLink() {
  const { t } = useTranslation();
  return (
    <p>
      <a href="./rescue.html">{t('rescue.link')}</a>
    </p>
  );
}
