import { useTranslation } from 'react-i18next';
import type { ListColumn, ListOrder } from '../../domain/progress/search/list-columns.ts';
import styles from './browse.module.css';

/** The names of the columns; each sorts by its own, the other way the second time, not at all the third. */
export function GridHead(props: {
  readonly columns: readonly ListColumn[];
  readonly order: ListOrder | null;
  readonly onOrder: (order: ListOrder | null) => void;
}) {
  const { t } = useTranslation();
  const { order } = props;
  return (
    <div role="row" aria-rowindex={1} className={styles['head']}>
      <span role="columnheader">
        <span className="sr-only">{t('browse.select')}</span>
      </span>
      {props.columns.map((column) => (
        <span key={column} role="columnheader" aria-sort={sortOf(column, order)}>
          <button
            type="button"
            tabIndex={-1}
            className={styles['sort']}
            onClick={() => props.onOrder(nextOrder(column, order))}
          >
            {t(`browse.column.${column}`)}
            <span aria-hidden="true">{arrowOf(column, order)}</span>
          </button>
        </span>
      ))}
      <span role="columnheader">
        <span className="sr-only">{t('browse.open')}</span>
      </span>
    </div>
  );
}

function sortOf(column: ListColumn, order: ListOrder | null) {
  if (order?.by !== column) return 'none';
  return order.descending ? 'descending' : 'ascending';
}

function arrowOf(column: ListColumn, order: ListOrder | null): string {
  if (order?.by !== column) return '';
  return order.descending ? ' ↓' : ' ↑';
}

function nextOrder(column: ListColumn, order: ListOrder | null): ListOrder | null {
  if (order?.by !== column) return { by: column, descending: false };
  return order.descending ? null : { by: column, descending: true };
}
