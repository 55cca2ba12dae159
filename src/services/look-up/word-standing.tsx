import { useTranslation } from 'react-i18next';
import { frequencyBand } from '../../domain/chinese/dictionary/frequency-band.ts';
import type { LookUp } from '../../domain/chinese/dictionary/look-up.ts';
import { writtenForms } from './headword-of.ts';
import styles from './look-up.module.css';
import { useWordLevels } from './use-word-levels.ts';

/** How common a word is, and its level in the learner's lists. */
export function WordStanding({ found }: { readonly found: LookUp }) {
  const { t } = useTranslation();
  const levels = useWordLevels(found.language, writtenForms(found)) ?? [];
  const band = frequencyBand(found.entries[0]?.rank);
  return (
    <ul className={styles['facts']} aria-label={t('words.standing')}>
      <li>
        {typeof band === 'number'
          ? t('words.band', { count: band })
          : t(band === 'rarer' ? 'words.rare' : 'words.unlisted')}
      </li>
      {levels.map(({ list, level }) => (
        <li key={list} className={styles['level']}>
          {level === undefined ? list : t('words.levelIn', { list, level })}
        </li>
      ))}
    </ul>
  );
}
