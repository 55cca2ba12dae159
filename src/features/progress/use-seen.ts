import { type RefObject, useEffect, useState } from 'react';

/**
 * Whether an element has come into sight; what is costly waits for it.
 *
 * @param margin how near counts as in sight, as `rootMargin` of an IntersectionObserver
 */
export function useSeen(element: RefObject<Element | null>, margin = '0px'): boolean {
  const [isSeen, setIsSeen] = useState(false);
  useEffect(() => {
    const { current } = element;
    if (current === null || isSeen) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setIsSeen(true);
      },
      { rootMargin: margin },
    );
    observer.observe(current);
    return () => observer.disconnect();
  }, [element, isSeen, margin]);
  return isSeen;
}
