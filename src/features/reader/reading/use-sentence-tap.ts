import { type RefObject, useEffect } from 'react';

/**
 * Opens a sentence that is tapped anywhere but on a word, a button or a link of it, or to select text. The
 * mark before it does the same for the keyboard and for screen readers.
 */
export function useSentenceTap(
  section: RefObject<HTMLElement | null>,
  open: (index: number) => void,
): void {
  useEffect(() => {
    const element = section.current;
    const onClick = ({ target }: MouseEvent): void => {
      if (!(target instanceof Element)) return;
      if (target.closest('button, a, [role=option]') !== null) return;
      const pair = target.closest<HTMLElement>('[data-note]');
      if (pair === null || getSelection()?.isCollapsed === false) return;
      open(Number(pair.dataset['note']));
    };
    element?.addEventListener('click', onClick);
    return () => element?.removeEventListener('click', onClick);
  }, [section, open]);
}
