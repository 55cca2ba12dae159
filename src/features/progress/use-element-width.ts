import { type RefObject, useLayoutEffect, useState } from 'react';

/** The width of an element in whole pixels; undefined until it was laid out. */
export function useElementWidth(element: RefObject<HTMLElement | null>): number | undefined {
  const [width, setWidth] = useState<number>();
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    const measure = (): void => {
      // A page that is left is hidden before it goes.
      if (current.clientWidth > 0) setWidth(Math.floor(current.clientWidth));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
