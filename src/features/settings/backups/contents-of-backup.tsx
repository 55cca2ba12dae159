import { useTranslation } from 'react-i18next';
import type { BackupContents } from '../../../storage/backup/inspect-backup.ts';
import styles from '../settings.module.css';

/** A file may hold hundreds of texts; these are enough to recognise it by. */
const MOST_TITLES = 8;

/** What a backup holds, in words. */
export function ContentsOfBackup({ contents }: { readonly contents: BackupContents }) {
  const { t, i18n } = useTranslation();
  const when = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long', timeStyle: 'short' });
  const { texts, lastAnswer } = contents;
  const more = texts.length - MOST_TITLES;
  return (
    <div className={styles['contents']}>
      <p>{t('backup.writtenAt', { when: when.format(contents.writtenAt) })}</p>
      <p>
        {t('backup.holds', {
          texts: t('backup.texts', { count: texts.length }),
          pairs: t('backup.pairs', { count: contents.pairs }),
          answers: t('backup.answers', { count: contents.answers }),
        })}
        {contents.recordings > 0 && ` ${t('backup.recordings', { count: contents.recordings })}`}
        {lastAnswer !== undefined &&
          ` ${t('backup.lastAnswer', { when: when.format(lastAnswer) })}`}
      </p>
      {texts.length > 0 && (
        <ul>
          {texts.slice(0, MOST_TITLES).map(({ id, title }) => (
            <li key={id}>{title}</li>
          ))}
          {more > 0 && <li>{t('backup.moreTexts', { count: more })}</li>}
        </ul>
      )}
      <p>{t('backup.compared', { count: contents.added })}</p>
    </div>
  );
}
