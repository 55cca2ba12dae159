import { useTranslation } from 'react-i18next';
import type { ReadList } from '../../domain/cards/lists/read-word-list.ts';
import styles from './words.module.css';

const SHOWN_WORDS = 8;
const SHOWN_LEVELS = 12;
const SHOWN_LINES = 3;

/** What was recognised in a list, before it is kept. */
export function ListPreview({ read }: { readonly read: ReadList }) {
  const { t } = useTranslation();
  const { words, language, skipped, repeated } = read;
  const levels = [...new Set(words.flatMap(({ level }) => level ?? []))];
  return (
    <div role="status" className={styles['preview']}>
      <p>
        <strong>
          {t(language === 'zh' ? 'words.recognisedZh' : 'words.recognisedEn', {
            count: words.length,
          })}
        </strong>
      </p>
      <p lang={language === 'zh' ? 'zh' : 'en'} className={styles['sample']}>
        {words
          .slice(0, SHOWN_WORDS)
          .map(({ word }) => word)
          .join(language === 'zh' ? '、' : ', ')}
        {words.length > SHOWN_WORDS && ' …'}
      </p>
      <p className={styles['soft']}>
        {levels.length === 0
          ? t('words.noLevels')
          : t('words.levels', {
              count: levels.length,
              levels: levels.slice(0, SHOWN_LEVELS).join(' · '),
            })}
      </p>
      {repeated > 0 && <p className={styles['soft']}>{t('words.repeated', { count: repeated })}</p>}
      {skipped.length > 0 && (
        <>
          <p>{t('words.skipped', { count: skipped.length })}</p>
          <ul className={styles['soft']}>
            {skipped.slice(0, SHOWN_LINES).map(({ line, text }) => (
              <li key={line}>{t('words.skippedLine', { line, text })}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
