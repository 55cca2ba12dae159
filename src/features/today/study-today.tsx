import { useTranslation } from 'react-i18next';
import { type Overview, sumDue } from '../../services/use-overview.ts';
import { DueLine } from '../../ui/due-line.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Surface } from '../../ui/surface.tsx';
import { BacklogNote } from './backlog-note.tsx';
import styles from './today.module.css';

/** More are in the library: a list of hundreds helps nobody to begin, and takes its time to draw. */
const MOST_LISTED = 8;

/** What is due, as one thing to start and as a list of texts. */
export function StudyToday({ overview }: { readonly overview: Overview }) {
  const { t } = useTranslation();
  const waiting = overview.texts.filter((row) => sumDue(row.due) > 0);
  return (
    <>
      <Surface label={t('today.waiting')}>
        <p className={styles['big']}>{t('today.left', { count: sumDue(overview.due) })}</p>
        <DueLine due={overview.due} />
        <p className={styles['row']}>
          <LinkButton to="/review" look="primary">
            {t('today.start')}
          </LinkButton>
          <LinkButton to="/import" look="quiet">
            {t('library.add')}
          </LinkButton>
        </p>
      </Surface>
      <BacklogNote overview={overview} />
      <section className={styles['list']} aria-labelledby="by-text">
        <h2 id="by-text">{t('today.byText')}</h2>
        <ul>
          {waiting.slice(0, MOST_LISTED).map(({ text, due }) => (
            <li key={text.id}>
              <div>
                <p className={styles['name']}>{text.title}</p>
                <DueLine due={due} />
              </div>
              <LinkButton to={`/review/${text.id}`}>
                {t('today.study')}
                <span className="sr-only">{text.title}</span>
              </LinkButton>
            </li>
          ))}
        </ul>
        {waiting.length > MOST_LISTED && (
          <p>
            <LinkButton to="/library" look="quiet">
              {t('today.more', { count: waiting.length - MOST_LISTED })}
            </LinkButton>
          </p>
        )}
      </section>
    </>
  );
}
