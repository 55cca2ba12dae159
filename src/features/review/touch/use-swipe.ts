import { type RefObject, useEffect, useEffectEvent } from 'react';
import { type Stroke, type Swipe, swipeOf } from './swipe-of.ts';

export type SwipeActions = Readonly<Partial<Record<Swipe, () => void>>>;

/** What a finger has something else to do with. */
const OWN_TOUCH = 'input, textarea, select, button, a, audio, summary, [draggable]';
/** How far the card follows the finger at most, in pixels. */
const MOST_SHIFT = 48;

const isMotionReduced = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
const isTextSelected = (): boolean => getSelection()?.isCollapsed === false;

/** Whether nothing is left to scroll to below: only then a stroke upwards is free. */
function isAtEnd(): boolean {
  const { scrollHeight, scrollTop, clientHeight } = document.documentElement;
  return scrollHeight - scrollTop - clientHeight <= 1;
}

/**
 * Swipes of a finger or pen over an element, beside its buttons. Scrolling, zooming and selecting text stay
 * the browser's: strokes up and down scroll as long as there is anything to scroll to. `data-swipe` on the
 * element says which swipe would be taken, so that its button can be marked.
 *
 * @param actions undefined where swiping is switched off
 */
export function useSwipe(
  region: RefObject<HTMLElement | null>,
  actions: SwipeActions | undefined,
): void {
  const isOn = actions !== undefined;
  const wantsUp = actions?.up !== undefined;
  const act = useEffectEvent((swipe: Swipe | undefined) => {
    if (swipe !== undefined) actions?.[swipe]?.();
  });
  const offered = useEffectEvent((swipe: Swipe | undefined): Swipe | undefined =>
    swipe !== undefined && actions?.[swipe] !== undefined ? swipe : undefined,
  );

  useEffect(() => {
    const element = region.current;
    if (element === null || !isOn) return;
    let start:
      | { readonly id: number; readonly x: number; readonly y: number; readonly at: number }
      | undefined;

    const strokeOf = (event: PointerEvent): Stroke | undefined =>
      start?.id === event.pointerId
        ? {
            dx: event.clientX - start.x,
            dy: event.clientY - start.y,
            ms: event.timeStamp - start.at,
          }
        : undefined;
    const end = (): void => {
      start = undefined;
      element.style.translate = '';
      delete element.dataset['swipe'];
    };
    const onDown = (event: PointerEvent): void => {
      const isOwn = event.target instanceof Element && event.target.closest(OWN_TOUCH) !== null;
      if (event.pointerType === 'mouse' || !event.isPrimary || isOwn || isTextSelected()) return;
      start = { id: event.pointerId, x: event.clientX, y: event.clientY, at: event.timeStamp };
    };
    const onMove = (event: PointerEvent): void => {
      const stroke = strokeOf(event);
      if (stroke === undefined) return;
      if (isTextSelected()) return end();
      const swipe = offered(swipeOf(stroke));
      if (swipe === undefined) delete element.dataset['swipe'];
      else element.dataset['swipe'] = swipe;
      const follows = !wantsUp && !isMotionReduced() && Math.abs(stroke.dx) > Math.abs(stroke.dy);
      const shift = Math.max(-MOST_SHIFT, Math.min(stroke.dx / 2, MOST_SHIFT));
      element.style.translate = follows ? `${shift}px` : '';
    };
    const onUp = (event: PointerEvent): void => {
      const stroke = strokeOf(event);
      const isSwipe = stroke !== undefined && !isTextSelected();
      end();
      if (isSwipe) act(swipeOf(stroke));
    };
    const settle = (): void => {
      // `pan-up` is what a finger that moves down does: the way back up the page stays free.
      const upwards = wantsUp && isAtEnd() ? 'pan-up' : 'pan-y';
      element.style.touchAction = `${upwards} pinch-zoom`;
    };
    settle();
    const sizes = new ResizeObserver(settle);
    sizes.observe(document.body);
    const abort = new AbortController();
    const { signal } = abort;
    element.addEventListener('pointerdown', onDown, { signal });
    element.addEventListener('pointermove', onMove, { signal });
    element.addEventListener('pointerup', onUp, { signal });
    element.addEventListener('pointercancel', end, { signal });
    addEventListener('scroll', settle, { signal, passive: true });
    return () => {
      abort.abort();
      sizes.disconnect();
      end();
      element.style.touchAction = '';
    };
  }, [region, isOn, wantsUp]);
}
