import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { recallInterface } from './app/interface-memory.ts';
import { reloadWhenPartIsMissing } from './app/missing-part.ts';
import { startI18n } from './i18n/i18n.ts';
import { browserCollection } from './services/browser-collection.ts';
import { browserLanguage } from './services/browser-language.ts';
import { liveOverview } from './services/live-overview.ts';
import { followKeyboard } from './ui/follow-keyboard.ts';
import { guardInputMethods } from './ui/ime-guard.ts';
import { applyTheme } from './ui/theme.ts';
import './ui/tokens.css';
import './ui/base.css';

/** Hashes under which the screen of today is shown. */
const FIRST_SCREEN = new Set(['', '#', '#/']);

async function start(): Promise<void> {
  reloadWhenPartIsMissing();
  guardInputMethods(document);
  followKeyboard();
  const { language, theme } = recallInterface();
  applyTheme(theme)();
  const collection = browserCollection();
  const overview = liveOverview(collection);
  // The database is read while strings and screen are on their way.
  if (FIRST_SCREEN.has(location.hash)) overview.warm();
  await startI18n(language);
  const root = document.getElementById('root');
  if (root === null) throw new Error('main: index.html has no #root');
  createRoot(root).render(
    <StrictMode>
      <App services={{ collection, overview, askLanguage: browserLanguage() }} />
    </StrictMode>,
  );
}

void start();
