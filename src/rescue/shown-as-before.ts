import type { RescueLanguage } from './rescue-texts.ts';

interface Shown {
  readonly language: RescueLanguage;
  readonly isDark: boolean;
}

/** Language and theme as the app last showed them; else as the browser likes them. */
export function shownAsBefore(): Shown {
  const kept = remembered();
  const language = typeof kept['language'] === 'string' ? kept['language'] : navigator.language;
  const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
  return {
    language: language.startsWith('zh') ? 'zh-Hans' : 'en',
    isDark: kept['theme'] === 'dark' || (kept['theme'] !== 'light' && prefersDark),
  };
}

function remembered(): Readonly<Record<string, unknown>> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem('duizhao.interface') ?? '{}');
    return typeof kept === 'object' && kept !== null ? { ...kept } : {};
  } catch {
    return {};
  }
}
