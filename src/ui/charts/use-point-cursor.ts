import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import { isImeKey } from '../ime-guard.ts';

/** The points of a picture, in the order in which the arrow keys go through them. */
export interface CursorPoints {
  readonly count: number;
  /** What is said of a point. */
  readonly textOf: (index: number) => string;
  /** The point nearest to a place in the picture; undefined where none is near. */
  readonly at: (x: number, y: number) => number | undefined;
  /** How far up and down go; 1 where that is the same as right and left. */
  readonly row?: number;
}

/** One point of a picture at a time: by pointer, touch or keys. */
export function usePointCursor({ count, textOf, at, row = 1 }: CursorPoints) {
  const [chosen, setChosen] = useState<number>();
  const last = count - 1;
  const index = Math.min(chosen ?? last, last);
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: 1,
    ArrowLeft: -1,
    ArrowUp: -row,
    ArrowDown: row,
    PageUp: -10,
    PageDown: 10,
    Home: -count,
    End: count,
  };
  return {
    index,
    /** Undefined until somebody has pointed at something. */
    shown: chosen === undefined ? undefined : index,
    /** For the whole picture. */
    pointer: {
      onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
        const box = event.currentTarget.getBoundingClientRect();
        const found = at(event.clientX - box.left, event.clientY - box.top);
        if (found !== undefined && found !== chosen) setChosen(found);
      },
      onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
        const box = event.currentTarget.getBoundingClientRect();
        setChosen(at(event.clientX - box.left, event.clientY - box.top));
      },
      onPointerLeave: () => setChosen(undefined),
    },
    /** For the one element that takes the focus: a slider over the points. */
    focus: {
      tabIndex: 0,
      role: 'slider',
      'aria-valuemin': 0,
      'aria-valuemax': Math.max(0, last),
      'aria-valuenow': Math.max(0, index),
      'aria-valuetext': index < 0 ? '' : textOf(index),
      onFocus: () => setChosen(index),
      onBlur: () => setChosen(undefined),
      onKeyDown: (event: KeyboardEvent) => {
        const by = steps[event.key];
        if (by === undefined || isImeKey(event)) return;
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        setChosen(Math.max(0, Math.min(last, index + by)));
      },
    } as const,
  };
}
