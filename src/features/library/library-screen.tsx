import { useTranslation } from 'react-i18next';
import { useOverview } from '../../services/use-overview.ts';
import { useWalks } from '../../services/use-walks.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { Page } from '../../ui/page.tsx';
import styles from './library.module.css';
import { LibraryRow } from './library-row.tsx';

/** All texts, newest first. */
export function LibraryScreen() {
  const { t } = useTranslation();
  const overview = useOverview();
  const walks = useWalks();
  if (overview === undefined) return null;
  const add = (
    <>
      <LinkButton to="/words">{t('words.link')}</LinkButton>
      <LinkButton to="/import" look="primary">
        {t('library.add')}
      </LinkButton>
    </>
  );
  if (overview.texts.length === 0) {
    return (
      <Page title={t('library.title')} intro={<p>{t('library.empty')}</p>}>
        <p>{add}</p>
      </Page>
    );
  }
  return (
    <Page
      title={t('library.title')}
      actions={
        <>
          <LinkButton to="/browse">{t('browse.link')}</LinkButton>
          {add}
        </>
      }
      width="wide"
    >
      <ul className={styles['texts']}>
        {overview.texts.map((row) => (
          <LibraryRow
            key={row.text.id}
            row={row}
            walk={walks?.get(row.text.id)}
            day={overview.today.day}
          />
        ))}
      </ul>
    </Page>
  );
}
