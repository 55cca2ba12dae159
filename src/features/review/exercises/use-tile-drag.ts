import { type RefObject, useEffect, useEffectEvent } from 'react';
import { dropIndex } from './drop-index.ts';

/** What is done with a tile that was dragged; `index` counts the tiles of the row without it. */
export interface TileDrops {
  readonly onLay: (place: number, index: number) => void;
  readonly onTakeBack: (place: number) => void;
}

/** A finger must rest on a tile for so long, else it scrolls; a mouse drags at once. */
const HOLD_MS = 180;
const LEAST_PX = 6;
/** How far beside the row a tile may be dropped. */
const REACH_PX = 24;

interface Drag {
  readonly tile: HTMLElement;
  readonly pointer: number;
  readonly x: number;
  readonly y: number;
  /** Whether it may move: at once, or after the finger has rested. */
  isReady: boolean;
  isMoving: boolean;
}

/**
 * Tiles (`data-tile`) that are dragged into the row (`data-row`), within it, and out of it again, beside
 * tapping and keys. `data-drop` on a tile of the row, or on the row, says where it would be laid.
 */
export function useTileDrag(area: RefObject<HTMLElement | null>, drops: TileDrops): void {
  const onDrop = useEffectEvent((place: number, index: number | undefined, wasLaid: boolean) => {
    if (index !== undefined) drops.onLay(place, index);
    else if (wasLaid) drops.onTakeBack(place);
  });

  useEffect(() => {
    const element = area.current;
    const row = element?.querySelector<HTMLElement>('[data-row]');
    if (element === null || element === undefined || row === null || row === undefined) return;
    let drag: Drag | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;

    const othersIn = (tile: HTMLElement): HTMLElement[] =>
      [...row.querySelectorAll<HTMLElement>('[data-tile]')].filter((one) => one !== tile);
    const clearMarks = (): void => {
      for (const marked of [row, ...row.querySelectorAll<HTMLElement>('[data-drop]')]) {
        delete marked.dataset['drop'];
      }
    };
    const indexAt = (
      { tile }: Drag,
      { clientX: x, clientY: y }: PointerEvent,
    ): number | undefined => {
      const { left, right, top, bottom } = row.getBoundingClientRect();
      const isNear =
        x > left - REACH_PX && x < right + REACH_PX && y > top - REACH_PX && y < bottom + REACH_PX;
      return isNear
        ? dropIndex(
            othersIn(tile).map((one) => one.getBoundingClientRect()),
            x,
            y,
          )
        : undefined;
    };
    const end = (): void => {
      clearTimeout(timer);
      clearMarks();
      if (drag !== undefined) {
        drag.tile.style.translate = '';
        delete drag.tile.dataset['dragged'];
      }
      drag = undefined;
    };
    const onDown = (event: PointerEvent): void => {
      const tile = event.target instanceof Element ? event.target.closest('[data-tile]') : null;
      if (!(tile instanceof HTMLElement) || !event.isPrimary || event.button !== 0) return;
      const { pointerId: pointer, clientX: x, clientY: y } = event;
      const isMouse = event.pointerType === 'mouse';
      const begun: Drag = { tile, pointer, x, y, isReady: isMouse, isMoving: false };
      drag = begun;
      if (!isMouse) {
        timer = setTimeout(() => {
          begun.isReady = true;
          tile.dataset['dragged'] = '';
        }, HOLD_MS);
      }
    };
    const onMove = (event: PointerEvent): void => {
      if (drag === undefined || event.pointerId !== drag.pointer) return;
      const [dx, dy] = [event.clientX - drag.x, event.clientY - drag.y];
      const isFar = Math.hypot(dx, dy) >= LEAST_PX;
      if (!drag.isReady) {
        if (isFar) end();
        return;
      }
      if (!drag.isMoving && !isFar) return;
      if (!drag.isMoving) {
        drag.isMoving = true;
        drag.tile.setPointerCapture(drag.pointer);
        drag.tile.dataset['dragged'] = '';
      }
      drag.tile.style.translate = `${dx}px ${dy}px`;
      clearMarks();
      const index = indexAt(drag, event);
      if (index !== undefined) (othersIn(drag.tile)[index] ?? row).dataset['drop'] = '';
    };
    const onUp = (event: PointerEvent): void => {
      if (drag === undefined || event.pointerId !== drag.pointer) return;
      const { tile, isMoving } = drag;
      const index = indexAt(drag, event);
      end();
      if (!isMoving) return;
      // The click that follows a drag is none: the tile was dropped already.
      const swallow = (click: Event): void => {
        click.preventDefault();
        click.stopPropagation();
      };
      element.addEventListener('click', swallow, { capture: true, once: true });
      setTimeout(() => element.removeEventListener('click', swallow, { capture: true }), 0);
      onDrop(Number(tile.dataset['tile']), index, row.contains(tile));
    };
    // Only a touch that is told so, and at once, does not scroll.
    const onTouchMove = (event: TouchEvent): void => {
      if (drag?.isReady === true) event.preventDefault();
    };
    const abort = new AbortController();
    const { signal } = abort;
    element.addEventListener('pointerdown', onDown, { signal });
    element.addEventListener('pointermove', onMove, { signal });
    element.addEventListener('pointerup', onUp, { signal });
    element.addEventListener('pointercancel', end, { signal });
    element.addEventListener('touchmove', onTouchMove, { signal, passive: false });
    return () => {
      abort.abort();
      end();
    };
  }, [area]);
}
