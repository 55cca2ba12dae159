import { useCallback, useEffect, useEffectEvent, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Virtuoso, type VirtuosoHandle } from 'react-virtuoso';
import { countDoubtful } from '../../domain/bitext/edit/doubtful-rows.ts';
import type { Editing } from '../../domain/bitext/edit/editing.ts';
import type { ChineseScript } from '../../domain/text/language.ts';
import styles from './alignment-editor.module.css';
import { placeOf } from './cursor.ts';
import type { Realign } from './editor-desk.ts';
import { EditorRow } from './editor-row.tsx';
import { EditorStatus } from './editor-status.tsx';
import { EditorToolbar } from './editor-toolbar.tsx';
import { GridContext, type GridServices } from './grid-context.ts';
import { useEditor } from './use-editor.ts';
import { useGridKeys } from './use-grid-keys.ts';

export interface AlignmentEditorProps {
  /** From `useEditing`. */
  readonly editing: Editing;
  readonly script: ChineseScript;
  /** The row that has the cursor, and the focus, at first; below 0 where nobody came for one. */
  readonly startAt?: number;
  readonly onChange: (editing: Editing) => void;
  /** Aligns the text of some neighbouring rows anew; undefined if that failed or was cancelled. */
  readonly realign: Realign;
}

interface Wish {
  readonly focus: boolean;
}

/** Two columns with a row for each bead, to correct by hand; only the rows in sight are drawn. */
export function AlignmentEditor(props: AlignmentEditorProps) {
  const { t } = useTranslation();
  const { editing, script, startAt = -1, onChange, realign } = props;
  const { rows } = editing;
  const list = useRef<VirtuosoHandle>(null);
  const grid = useRef<HTMLDivElement>(null);
  const wish = useRef<Wish>(startAt >= 0 ? { focus: true } : undefined);
  const drawn = useRef({ startIndex: 0, endIndex: 0 });
  const [isCursorDrawn, setIsCursorDrawn] = useState(true);
  const gridId = useId();

  const show = useCallback((at: number, focus: boolean): void => {
    wish.current = { focus };
    const { startIndex, endIndex } = drawn.current;
    if (at < startIndex || at > endIndex)
      list.current?.scrollToIndex({ index: at, align: 'center' });
  }, []);
  const editor = useEditor({ editing, onChange, realign, show }, Math.max(0, startAt));
  const onOpened = useEffectEvent(() => {
    if (startAt >= 0) show(startAt, true);
  });
  useEffect(() => onOpened(), []);
  const { act, cursor, open } = editor;
  const place = placeOf(cursor, rows.length);
  const doubtful = useMemo(() => countDoubtful(rows), [rows]);
  const onKeyDown = useGridKeys({
    cursor: { ...cursor, at: place.at },
    rowCount: rows.length,
    act,
  });

  const services = useMemo<GridServices>(
    () => ({
      act,
      script,
      gridId,
      attend(cell) {
        const { current } = wish;
        if (current === undefined) return;
        wish.current = undefined;
        if (current.focus) cell.focus({ preventScroll: true });
        cell.scrollIntoView({ block: 'nearest' });
      },
      leave(cell) {
        // A focused cell that is scrolled out of what is drawn would leave the keys without a place.
        if (cell.contains(document.activeElement)) grid.current?.focus({ preventScroll: true });
      },
    }),
    [act, script, gridId],
  );

  return (
    <GridContext value={services}>
      <section className={styles['editor']} aria-label={t('editor.label')}>
        <EditorToolbar editor={editor} editing={editing} place={place} doubtful={doubtful} />
        <EditorStatus said={editor.said} doubtful={doubtful} />
        <div
          ref={grid}
          id={gridId}
          role="grid"
          aria-label={t('editor.grid')}
          aria-rowcount={rows.length + 1}
          aria-multiselectable="true"
          tabIndex={isCursorDrawn ? -1 : 0}
          className={styles['grid']}
          onKeyDown={onKeyDown}
        >
          <div role="row" aria-rowindex={1} className={styles['head']}>
            <span role="columnheader">{t('editor.pair')}</span>
            <span role="columnheader">{t('language.en')}</span>
            <span role="columnheader">{t('language.zh')}</span>
          </div>
          <Virtuoso
            ref={list}
            useWindowScroll
            totalCount={rows.length}
            initialItemCount={Math.min(rows.length, 12)}
            increaseViewportBy={600}
            computeItemKey={(at) => rows[at]?.key ?? -at}
            rangeChanged={(range) => {
              drawn.current = range;
              setIsCursorDrawn(place.at >= range.startIndex && place.at <= range.endIndex);
            }}
            itemContent={(at) => {
              const row = rows[at];
              if (row === undefined) return null;
              return (
                <EditorRow
                  row={row}
                  at={at}
                  cursorSide={at === place.at ? cursor.side : undefined}
                  isSelected={cursor.anchor !== undefined && at >= place.from && at < place.to}
                  open={open?.key === row.key ? open : undefined}
                />
              );
            }}
          />
        </div>
        {rows.length === 0 && <p className={styles['empty']}>{t('editor.empty')}</p>}
      </section>
    </GridContext>
  );
}
