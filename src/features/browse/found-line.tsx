import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { splitCardId } from '../../domain/cards/card-id.ts';
import type { ListColumn } from '../../domain/progress/search/list-columns.ts';
import type { FoundLine } from '../../storage/search/read-found.ts';
import { ForeignText } from '../../ui/foreign-text.tsx';
import { TagList } from '../../ui/tag-list.tsx';
import styles from './browse.module.css';
import { type CardDay, useCardCells } from './use-line-cells.ts';

export interface FoundLineProps {
  readonly id: string;
  readonly at: number;
  /** Undefined while it is read. */
  readonly line: FoundLine | undefined;
  readonly columns: readonly ListColumn[];
  readonly day: CardDay | undefined;
  readonly isSelected: boolean;
  readonly isCursor: boolean;
}

/** Where a line leads: its card, or the text of its pair. */
export function addressOf({ row, text }: FoundLine): string {
  return row.cardId === undefined ? `/text/${text?.id ?? ''}` : `/card/${row.cardId}`;
}

/** One line of the list; drawn again only where what it shows has changed. */
export const FoundLineRow = memo(DrawnLine);

function DrawnLine(props: FoundLineProps) {
  const { t } = useTranslation();
  const { at, line, columns, isSelected } = props;
  return (
    <div
      id={props.id}
      role="row"
      aria-rowindex={at + 2}
      aria-selected={isSelected}
      className={styles['line']}
      data-cursor={props.isCursor || undefined}
      data-at={at}
    >
      <span role="gridcell" className={styles['pick']} aria-label={t('browse.select')} data-pick>
        <span className={styles['box']} aria-hidden="true">
          {isSelected ? '✓' : ''}
        </span>
      </span>
      {columns.map((column) => (
        <div key={column} role="gridcell" className={`${styles['cell']} ${styles[column] ?? ''}`}>
          <Cell column={column} line={line} day={props.day} />
        </div>
      ))}
      <span role="gridcell" className={styles['open']}>
        {line?.note !== undefined && (
          <Link href={addressOf(line)} tabIndex={-1} aria-label={t('browse.open')}>
            ›
          </Link>
        )}
      </span>
    </div>
  );
}

function Cell(props: {
  readonly column: ListColumn;
  readonly line: FoundLine | undefined;
  readonly day: CardDay | undefined;
}) {
  const { t } = useTranslation();
  const cells = useCardCells(props.day);
  const { column, line } = props;
  if (line === undefined) return null;
  const { note, text, card, row } = line;
  if (note === undefined) return column === 'en' ? <em>{t('browse.removed')}</em> : null;
  switch (column) {
    case 'en':
    case 'zh':
      return (
        <ForeignText language={column} {...(text !== undefined && { script: text.chineseScript })}>
          {note[column]}
        </ForeignText>
      );
    case 'tags':
      return <TagList tags={note.tags} />;
    case 'text':
      return <Labelled column={column}>{text?.title ?? ''}</Labelled>;
    case 'exercise':
      return row.cardId === undefined ? null : (
        <Labelled column={column}>{t(`exercise.${splitCardId(row.cardId).exercise}`)}</Labelled>
      );
    default:
      return card === undefined ? null : <Labelled column={column}>{cells(card, column)}</Labelled>;
  }
}

/** Where there is no room for a head of columns, the value says what it is. */
function Labelled(props: { readonly column: ListColumn; readonly children: string }) {
  const { t } = useTranslation();
  if (props.children === '') return null;
  return (
    <>
      <span className={styles['label']}>{t(`browse.column.${props.column}`)} </span>
      {props.children}
    </>
  );
}
