export type Theme = 'system' | 'light' | 'dark';

export function isTheme(value: unknown): value is Theme {
  return value === 'system' || value === 'light' || value === 'dark';
}

const darkScheme = (): MediaQueryList => matchMedia('(prefers-color-scheme: dark)');

/** Puts the theme on the document and follows the system while it is `system`; returns a stop. */
export function applyTheme(theme: Theme): () => void {
  const query = darkScheme();
  const paint = (): void => {
    const dark = theme === 'dark' || (theme === 'system' && query.matches);
    document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
  };
  paint();
  query.addEventListener('change', paint);
  return () => query.removeEventListener('change', paint);
}
