/**
 * Keeps `--keyboard-inset` at how much of the window's foot a keyboard on the screen covers, for what must
 * stay in sight above it. Where the browser makes the page smaller instead (`interactive-widget`), it is 0.
 */
export function followKeyboard(): void {
  const { visualViewport } = window;
  if (visualViewport === null) return;
  const settle = (): void => {
    const { height, offsetTop, scale } = visualViewport;
    // Zoomed in, the foot of the window is out of sight for another reason.
    const covered = scale > 1.01 ? 0 : window.innerHeight - height - offsetTop;
    document.documentElement.style.setProperty(
      '--keyboard-inset',
      `${Math.max(0, Math.round(covered))}px`,
    );
  };
  visualViewport.addEventListener('resize', settle);
  visualViewport.addEventListener('scroll', settle);
}
