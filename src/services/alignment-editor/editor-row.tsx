import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { isDoubtful } from '../../domain/bitext/edit/doubtful-rows.ts';
import type { EditRow } from '../../domain/bitext/edit/edit-row.ts';
import type { Language } from '../../domain/text/language.ts';
import styles from './alignment-editor.module.css';
import { BoundaryHandle } from './boundary-handle.tsx';
import { EditorCell } from './editor-cell.tsx';
import type { OpenText } from './editor-desk.ts';
import { useGrid } from './grid-context.ts';

export interface EditorRowProps {
  readonly row: EditRow;
  readonly at: number;
  /** The side of the cursor, in the row that has it. */
  readonly cursorSide: Language | undefined;
  readonly isSelected: boolean;
  readonly open: OpenText | undefined;
}

const SIDES: readonly Language[] = ['en', 'zh'];

/** The column headers are the first row of the grid, and rows count from one. */
const ROWS_BEFORE = 2;

/** One bead: its number, what is to be said of it, and its two texts. */
export const EditorRow = memo(function EditorRow(props: EditorRowProps) {
  const { row, at, cursorSide, isSelected, open } = props;
  const { gridId } = useGrid();
  const headId = `${gridId}-${row.key}`;
  return (
    <div
      role="row"
      aria-rowindex={at + ROWS_BEFORE}
      aria-selected={isSelected}
      className={rowClass(props)}
    >
      <RowHead id={headId} row={row} at={at} isSelected={isSelected} />
      {SIDES.map((side) => (
        <EditorCell
          key={side}
          row={row}
          at={at}
          side={side}
          headId={headId}
          isCursor={cursorSide === side}
          open={open?.side === side ? open.text : undefined}
        />
      ))}
      {SIDES.map((side) => (
        <BoundaryHandle key={side} at={at} side={side} />
      ))}
    </div>
  );
});

function rowClass({ row, cursorSide, isSelected }: EditorRowProps): string {
  return [
    styles['row'],
    isDoubtful(row) && styles['doubtful'],
    row.heading && styles['heading'],
    cursorSide !== undefined && styles['current'],
    isSelected && styles['selected'],
  ]
    .filter(Boolean)
    .join(' ');
}

function RowHead(props: {
  readonly id: string;
  readonly row: EditRow;
  readonly at: number;
  readonly isSelected: boolean;
}) {
  const { t } = useTranslation();
  const { id, row, at, isSelected } = props;
  return (
    <div role="rowheader" id={id} className={styles['rowHead']}>
      <span className={styles['number']}>{at + 1}</span>
      {isDoubtful(row) && (
        <span className={styles['mark']}>
          <span aria-hidden="true">⚠ </span>
          {t('editor.doubtful')}
        </span>
      )}
      {isSelected && (
        <span className={styles['mark']}>
          <span aria-hidden="true">✓ </span>
          {t('editor.selected')}
        </span>
      )}
    </div>
  );
}
