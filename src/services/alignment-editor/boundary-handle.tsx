import { type PointerEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../domain/text/language.ts';
import styles from './alignment-editor.module.css';
import { useGrid } from './grid-context.ts';
import { countMoved } from './sentences-moved.ts';
import { textAtPoint } from './text-at-point.ts';

/**
 * A handle on the border between a row and the next, one for each side: dragged into a text, it puts the
 * border where it is dropped. The keys and the toolbar do the same, so it is hidden from screen readers.
 */
export function BoundaryHandle({ at, side }: { readonly at: number; readonly side: Language }) {
  const { t } = useTranslation();
  const { act } = useGrid();
  const [count, setCount] = useState<number>();
  const handle = useRef<HTMLDivElement>(null);

  const follow = (event: PointerEvent): void => {
    if (count === undefined) return;
    const found = textAtPoint(event.clientX, event.clientY);
    if (found === undefined || found.side !== side) return;
    const { row, text, offset } = found;
    if (row === at || row === at + 1) setCount(countMoved(text, side, offset, row === at));
  };
  const begin = (event: PointerEvent): void => {
    event.preventDefault();
    handle.current?.setPointerCapture(event.pointerId);
    setCount(0);
  };
  const drop = (): void => {
    setCount(undefined);
    if (count !== undefined && count !== 0) act.dragBoundary(at, side, count);
  };

  return (
    <div
      ref={handle}
      aria-hidden="true"
      className={`${styles['handle']} ${styles[side]} ${count === undefined ? '' : styles['dragged']}`}
      onPointerDown={begin}
      onPointerMove={follow}
      onPointerUp={drop}
      onPointerCancel={() => setCount(undefined)}
    >
      <span>
        ⇕ {t(`editor.short.${side}`)}
        {count !== undefined && count !== 0 && (
          <b>{t(count > 0 ? 'editor.movesDown' : 'editor.movesUp', { count: Math.abs(count) })}</b>
        )}
      </span>
    </div>
  );
}
