/** What of a key event tells whether an input method is at work; DOM and React events both fit. */
export interface KeyPress {
  readonly key: string;
  readonly keyCode?: number;
  readonly isComposing?: boolean;
  readonly nativeEvent?: { readonly isComposing?: boolean };
}

const PROCESSED_BY_IME = 229;

/**
 * Whether a key belongs to an input method and must do nothing else: the Enter that chooses a candidate
 * is not the Enter that submits. Safari ends the composition before it sends that Enter, with key code
 * 229 as the only trace, so both signs count.
 */
export function isImeKey(event: KeyPress): boolean {
  return (
    event.isComposing === true ||
    event.nativeEvent?.isComposing === true ||
    event.keyCode === PROCESSED_BY_IME
  );
}

/** An Enter by which a field is done with, and none that chooses a candidate. */
export function isEnter(event: KeyPress): boolean {
  return event.key === 'Enter' && !isImeKey(event);
}

const ACTING_KEYS: ReadonlySet<string> = new Set(['Enter', 'Escape']);

/**
 * Keeps the browser itself from acting on a key of an input method, in every form and dialog there is:
 * no Enter of one submits, no Esc of one closes. What a screen does with keys asks {@link isImeKey}.
 */
export function guardInputMethods(page: EventTarget): void {
  page.addEventListener(
    'keydown',
    (event) => {
      const press = event as Event & KeyPress;
      if (ACTING_KEYS.has(press.key) && isImeKey(press)) event.preventDefault();
    },
    { capture: true },
  );
}

/** Whether the key goes into a field that the learner writes in. */
export function isWritingTarget(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('input:not([type=radio], [type=checkbox]), textarea, select'))
  );
}
