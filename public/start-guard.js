/*
 * Says so when the app does not start, and names the page that saves what is kept. A classic script of its
 * own, loaded first: it must work when the app's own files do not come or do not run.
 */
(() => {
  const show = () => {
    const root = document.getElementById('root');
    const sentence = document.getElementById('failed-start');
    if (root?.childElementCount === 0 && sentence !== null) sentence.hidden = false;
  };
  // In the capture phase, for a script or style sheet that does not load tells nobody but itself.
  addEventListener('error', () => setTimeout(show, 500), true);
  addEventListener('unhandledrejection', () => setTimeout(show, 500));
  addEventListener('load', () => setTimeout(show, 20_000));
})();
