import { useTranslation } from 'react-i18next';
import { useServices } from '../../services/services.tsx';
import { useAttempt } from '../../services/use-attempt.ts';
import { changeWordList } from '../../storage/word-list-repository.ts';
import { Button } from '../../ui/button.tsx';
import { useNotice } from '../../ui/notices.tsx';
import type { BookList, WordBook } from './use-word-book.ts';
import type { WordSource } from './word-source.ts';
import styles from './words.module.css';

/** The lists, each with how many of its words are known by the learner's own marks. */
export function ListCards(props: {
  readonly book: WordBook;
  readonly onShow: (source: WordSource) => void;
}) {
  const { t } = useTranslation();
  return (
    <section aria-label={t('words.lists')} className={styles['lists']}>
      <h2>{t('words.lists')}</h2>
      <ul>
        {props.book.lists.map((row) => (
          <ListCard key={row.list.id} row={row} onShow={props.onShow} />
        ))}
      </ul>
    </section>
  );
}

function ListCard(props: {
  readonly row: BookList;
  readonly onShow: (source: WordSource) => void;
}) {
  const { t } = useTranslation();
  const { collection } = useServices();
  const attempt = useAttempt();
  const notice = useNotice();
  const { list, coverage } = props.row;
  const remove = async (): Promise<void> => {
    if ((await attempt(changeWordList(collection, list.id, { deleted: true }))) === undefined)
      return;
    const bringBack = (): void =>
      void attempt(changeWordList(collection, list.id, { deleted: false }));
    notice({
      text: t('words.listRemoved', { name: list.name }),
      action: { label: t('common.undo'), run: bringBack },
    });
  };
  const share = (count: number): string => `${(100 * count) / Math.max(1, list.size)}%`;
  return (
    <li className={styles['list']}>
      <h3>{list.name}</h3>
      <p className={styles['soft']}>{t('words.count', { count: list.size })}</p>
      <div className={styles['bar']} aria-hidden="true">
        <span className={styles['known']} style={{ inlineSize: share(coverage.known) }} />
        <span className={styles['learning']} style={{ inlineSize: share(coverage.learning) }} />
      </div>
      <p className={styles['soft']}>
        {t('words.coverage', { known: coverage.known, learning: coverage.learning })}
      </p>
      <div className={styles['actions']}>
        <Button onClick={() => props.onShow(list.id)}>
          {t('words.showList')}
          <span className="sr-only"> {list.name}</span>
        </Button>
        <Button look="quiet" onClick={() => void remove()}>
          {t('words.removeList')}
          <span className="sr-only"> {list.name}</span>
        </Button>
      </div>
    </li>
  );
}
