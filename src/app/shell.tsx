import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { useShortcuts } from '../ui/use-shortcuts.ts';
import { KeyboardMap } from './keyboard-map.tsx';
import styles from './shell.module.css';

const PLACES = [
  { to: '/', label: 'nav.today' },
  { to: '/library', label: 'nav.library' },
  { to: '/progress', label: 'nav.progress' },
  { to: '/settings', label: 'nav.settings' },
] as const;

/** What stands around every screen: the name, the ways to go, the keyboard map. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const [location, navigate] = useLocation();
  const [mapShown, setMapShown] = useState(false);
  const isStudying = /^\/(?:review|practice|walk)\b/u.test(location);
  useShortcuts({
    '?': () => setMapShown(true),
    t: () => navigate('/'),
    l: () => navigate('/library'),
    p: () => navigate('/progress'),
    r: () => navigate('/review'),
    a: () => navigate('/import'),
    // While a card is asked, B buries it.
    ...(isStudying ? {} : { b: () => navigate('/browse') }),
    w: () => navigate('/words'),
  });

  return (
    <div className={styles['shell']}>
      <a className={styles['skip']} href="#main" onClick={skipToMain}>
        {t('nav.skip')}
      </a>
      <header className={styles['bar']}>
        <Link href="/" className={styles['brand']} aria-label={t('nav.home')}>
          <span lang="zh-Hans" className={styles['seal']} aria-hidden="true">
            对照
          </span>
          <span>Duizhao</span>
        </Link>
        <nav aria-label={t('nav.label')} className={styles['nav']}>
          {PLACES.map((place) => (
            <Link
              key={place.to}
              href={place.to}
              aria-current={location === place.to ? 'page' : undefined}
            >
              {t(place.label)}
            </Link>
          ))}
        </nav>
      </header>
      <main id="main" className={styles['main']} tabIndex={-1}>
        {children}
      </main>
      <footer className={styles['foot']}>
        <button type="button" onClick={() => setMapShown(true)}>
          {t('nav.keys')} <kbd>?</kbd>
        </button>
        <Link href="/about">{t('nav.about')}</Link>
      </footer>
      {mapShown && <KeyboardMap onClose={() => setMapShown(false)} />}
    </div>
  );
}

/** The address after # is the route, so the skip link moves focus instead of following itself. */
function skipToMain(event: { preventDefault: () => void }): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}
