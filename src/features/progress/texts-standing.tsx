import { useTranslation } from 'react-i18next';
import type { Overview } from '../../services/use-overview.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { Surface } from '../../ui/surface.tsx';
import { TextCoverage } from '../../ui/text-coverage.tsx';
import styles from './progress.module.css';

/** The texts that are shown at once; all of them are in the library. */
const MOST_TEXTS = 8;

/** How much of each text is known. */
export function TextsStanding({ overview }: { readonly overview: Overview }) {
  const { t } = useTranslation();
  if (overview.texts.length === 0) {
    return (
      <Surface title={t('progress.texts')}>
        <p>{t('library.empty')}</p>
        <p>
          <LinkButton to="/import" look="primary">
            {t('library.add')}
          </LinkButton>
        </p>
      </Surface>
    );
  }
  const more = overview.texts.length - MOST_TEXTS;
  return (
    <Surface title={t('progress.texts')}>
      <p className={styles['how']}>{t('progress.knownHow')}</p>
      <ul className={styles['texts']}>
        {overview.texts.slice(0, MOST_TEXTS).map(({ text, tally }) => (
          <li key={text.id}>
            <h3>{text.title}</h3>
            <TextCoverage text={text} tally={tally} day={overview.today.day} />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p>
          <LinkButton to="/library" look="plain">
            {t('today.more', { count: more })}
          </LinkButton>
        </p>
      )}
    </Surface>
  );
}
