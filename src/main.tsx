import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { recallInterface } from './app/interface-memory.ts';
import { startI18n } from './i18n/i18n.ts';
import { browserCollection } from './services/browser-collection.ts';
import { applyTheme } from './ui/theme.ts';
import './ui/tokens.css';
import './ui/base.css';

async function start(): Promise<void> {
  const { language, theme } = recallInterface();
  applyTheme(theme)();
  await startI18n(language);
  const root = document.getElementById('root');
  if (root === null) throw new Error('main: index.html has no #root');
  createRoot(root).render(
    <StrictMode>
      <App services={{ collection: browserCollection() }} />
    </StrictMode>,
  );
}

void start();
