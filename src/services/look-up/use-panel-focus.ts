import { type RefObject, useEffect, useEffectEvent } from 'react';
import { isImeKey, isWritingTarget } from '../../ui/ime-guard.ts';

/**
 * The panel stands beside the page and leaves it usable: focus goes into it when it opens, Esc closes it
 * from anywhere, and focus goes back to where it was.
 */
export function usePanelFocus(
  panel: RefObject<HTMLDialogElement | null>,
  onClose: () => void,
): void {
  const close = useEffectEvent(onClose);
  useEffect(() => {
    const before = document.activeElement;
    const element = panel.current;
    element?.show();
    (element?.querySelector<HTMLElement>('[data-first]') ?? element)?.focus();
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || isImeKey(event)) return;
      const isOutside = !(event.target instanceof Node && element?.contains(event.target));
      // The first Esc leaves a field of the page, as it always does.
      if (isOutside && isWritingTarget(event.target)) return;
      event.preventDefault();
      close();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      const isOurs = element?.contains(document.activeElement) ?? false;
      const isNowhere = document.activeElement === document.body;
      if ((isOurs || isNowhere) && before instanceof HTMLElement && before.isConnected)
        before.focus();
    };
  }, [panel]);
}
