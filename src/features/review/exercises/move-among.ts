const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/**
 * Moves the focus to the next button of a group, or the one before, as arrow keys ask; at the ends it
 * comes round.
 *
 * @returns whether the key was one of these
 */
export function moveAmong(group: HTMLElement, key: string): boolean {
  const step = STEPS[key];
  if (step === undefined) return false;
  const buttons = [...group.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  buttons.at((at + step) % buttons.length)?.focus();
  return true;
}
