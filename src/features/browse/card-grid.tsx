import {
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import { Virtuoso, type VirtuosoHandle } from 'react-virtuoso';
import type { ListColumn, ListOrder } from '../../domain/progress/search/list-columns.ts';
import styles from './browse.module.css';
import { FoundLineRow } from './found-line.tsx';
import { GridHead } from './grid-head.tsx';
import { gridKey } from './grid-key.ts';
import { gridTemplate } from './grid-template.ts';
import { extendTo, isSelected, type Selection, selectOnly, toggleLine } from './selection.ts';
import type { FoundLines } from './use-found-lines.ts';
import type { CardDay } from './use-line-cells.ts';

export interface CardGridProps {
  /** Tells one search from the next. */
  readonly number: number;
  readonly count: number;
  readonly lines: FoundLines;
  readonly columns: readonly ListColumn[];
  readonly order: ListOrder | null;
  readonly day: CardDay | undefined;
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
  readonly onOrder: (order: ListOrder | null) => void;
  readonly onOpen: (at: number) => void;
}

/** A list of any length, of which only what is in sight is drawn; one stop for the Tab key. */
export function CardGrid(props: CardGridProps) {
  const { t } = useTranslation();
  const { count, lines, columns, selection, onSelect } = props;
  const list = useRef<VirtuosoHandle>(null);
  const [drawn, setDrawn] = useState({ startIndex: 0, endIndex: 0 });
  const drawnFrom = useRef(0);
  const id = useId();
  const lineId = (at: number): string => `${id}-${at}`;
  const { cursor } = selection;
  const widths = { '--columns': gridTemplate(columns) } as CSSProperties;

  const wasMoved = useRef(false);
  useEffect(() => {
    if (!wasMoved.current) return;
    wasMoved.current = false;
    const element = document.getElementById(`${id}-${cursor}`);
    if (element !== null) element.scrollIntoView({ block: 'nearest' });
    else list.current?.scrollToIndex({ index: cursor, align: 'center' });
  }, [cursor, id]);

  const shownNumber = useRef(props.number);
  useEffect(() => {
    if (shownNumber.current === props.number) return;
    shownNumber.current = props.number;
    if (drawnFrom.current > 0) list.current?.scrollToIndex({ index: 0, align: 'start' });
  }, [props.number]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const asked = gridKey(event, selection, count);
    if (asked === undefined) return;
    event.preventDefault();
    if (asked === 'open') return props.onOpen(cursor);
    wasMoved.current = asked.cursor !== cursor;
    onSelect(asked);
  };
  const onClick = (event: MouseEvent<HTMLElement>): void => {
    const picked = pickedLine(event.target);
    if (picked === undefined) return;
    const isTouch = (event.nativeEvent as PointerEvent).pointerType === 'touch';
    if (event.shiftKey) onSelect(extendTo(selection, picked.at));
    else if (picked.isBox || isTouch || event.ctrlKey || event.metaKey) {
      onSelect(toggleLine(selection, picked.at));
    } else onSelect(selectOnly(picked.at));
  };
  const isCursorDrawn = cursor >= drawn.startIndex && cursor <= drawn.endIndex;
  return (
    <div
      role="grid"
      aria-label={t('browse.list')}
      aria-rowcount={count + 1}
      aria-multiselectable="true"
      aria-activedescendant={isCursorDrawn ? lineId(cursor) : undefined}
      tabIndex={0}
      className={styles['grid']}
      style={widths}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <GridHead columns={columns} order={props.order} onOrder={props.onOrder} />
      <Virtuoso
        ref={list}
        useWindowScroll
        totalCount={count}
        initialItemCount={Math.min(count, 12)}
        increaseViewportBy={400}
        rangeChanged={(range) => {
          setDrawn(range);
          drawnFrom.current = range.startIndex;
          lines.show(range.startIndex, range.endIndex);
        }}
        itemContent={(at) => (
          <FoundLineRow
            id={lineId(at)}
            at={at}
            line={lines.lineAt(at)}
            columns={columns}
            day={props.day}
            isSelected={isSelected(selection, at)}
            isCursor={at === cursor}
          />
        )}
      />
    </div>
  );
}

/** The line that was clicked on, unless it was a link in it. */
function pickedLine(target: EventTarget) {
  if (!(target instanceof Element) || target.closest('a, button') !== null) return undefined;
  const at = target.closest<HTMLElement>('[data-at]')?.dataset['at'];
  if (at === undefined) return undefined;
  return { at: Number(at), isBox: target.closest('[data-pick]') !== null };
}
