import { useCallback, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { EditRow } from '../../domain/bitext/edit/edit-row.ts';
import type { Language } from '../../domain/text/language.ts';
import { ForeignText } from '../../ui/foreign-text.tsx';
import { MissingSide } from '../../ui/missing-side.tsx';
import styles from './alignment-editor.module.css';
import { CellWriting } from './cell-writing.tsx';
import { useGrid } from './grid-context.ts';

export interface EditorCellProps {
  readonly row: EditRow;
  readonly at: number;
  readonly side: Language;
  readonly headId: string;
  readonly isCursor: boolean;
  /** The text that is being written in it. */
  readonly open: string | undefined;
}

/** One side of a bead; of all cells only that of the cursor is in the order of the Tab key. */
export function EditorCell({ row, at, side, headId, isCursor, open }: EditorCellProps) {
  const { act, script, attend, leave } = useGrid();
  const cell = useRef<HTMLElement>(null);
  const attach = useCallback(
    (element: HTMLDivElement) => {
      cell.current = element;
      return () => leave(element);
    },
    [leave],
  );
  useEffect(() => {
    if (isCursor && open === undefined && cell.current !== null) attend(cell.current);
  });

  return (
    <div
      ref={attach}
      role="gridcell"
      tabIndex={isCursor ? 0 : -1}
      aria-describedby={headId}
      className={styles['cell']}
      data-row={at}
      data-side={side}
      onPointerDown={(event) => {
        if (event.shiftKey) act.enter(at, side, true);
      }}
      onFocus={(event) => {
        if (event.target === event.currentTarget && !isCursor) act.enter(at, side);
      }}
      onDoubleClick={() => {
        if (open === undefined) act.run('edit', true);
      }}
    >
      {open !== undefined ? (
        <CellWriting text={open} side={side} number={at + 1} />
      ) : row[side] === '' ? (
        <Gap />
      ) : (
        <ForeignText language={side} script={script}>
          {row[side]}
        </ForeignText>
      )}
    </div>
  );
}

function Gap() {
  const { t } = useTranslation();
  return <MissingSide>{t('editor.gap')}</MissingSide>;
}
