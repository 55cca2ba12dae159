import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page.tsx';
import { Surface } from '../../ui/surface.tsx';
import styles from './about.module.css';
import { CREDITS } from './credits.ts';

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
      <Surface title={t('about.credits')}>
        <table className={styles['credits']}>
          <thead>
            <tr>
              <th scope="col">{t('about.work')}</th>
              <th scope="col">{t('about.licenceOf')}</th>
            </tr>
          </thead>
          <tbody>
            {CREDITS.map((credit) => (
              <tr key={credit.name}>
                <th scope="row">
                  <span translate="no">{credit.name}</span> <span>{credit.holder}</span>
                </th>
                <td>{credit.licence}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Surface>
    </Page>
  );
}
