import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Walk } from '../../domain/cards/walk.ts';
import { sumDue, type TextOverview } from '../../services/use-overview.ts';
import type { LearningDay } from '../../shared/time.ts';
import { DueLine } from '../../ui/due-line.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { TagList } from '../../ui/tag-list.tsx';
import { TextCoverage } from '../../ui/text-coverage.tsx';
import { WalkLink } from '../../ui/walk-link.tsx';
import styles from './library.module.css';

/** One text: its name, what is due, how much of it is known. */
export function LibraryRow(props: {
  readonly row: TextOverview;
  readonly walk: Walk | undefined;
  readonly day: LearningDay;
}) {
  const { t } = useTranslation();
  const { text, tally, due } = props.row;
  return (
    <li className={styles['text']}>
      <div className={styles['head']}>
        <div>
          <h2>
            <Link href={`/text/${text.id}`}>{text.title}</Link>
          </h2>
          <p className={styles['size']}>{t('library.pairs', { count: tally.pairs })}</p>
        </div>
        <div className={styles['ways']}>
          <WalkLink textId={text.id} walk={props.walk} look="quiet" />
          {sumDue(due) > 0 && (
            <LinkButton to={`/review/${text.id}`}>
              {t('today.study')}
              <span className="sr-only">{text.title}</span>
            </LinkButton>
          )}
        </div>
      </div>
      <TagList tags={text.tags} />
      <DueLine due={due} />
      <TextCoverage text={text} tally={tally} day={props.day} />
    </li>
  );
}
