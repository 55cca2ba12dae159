import { type InterfaceLanguage, isInterfaceLanguage, preferredLanguage } from '../i18n/i18n.ts';
import { isTheme, type Theme } from '../ui/theme.ts';

/**
 * The interface's language and theme as this browser last showed them. The settings themselves are in
 * the database; this copy lets the first paint be right before the database is open.
 */
export interface InterfaceMemory {
  readonly language: InterfaceLanguage;
  readonly theme: Theme;
}

const KEY = 'duizhao.interface';

function readStored(): Record<string, unknown> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof stored === 'object' && stored !== null ? { ...stored } : {};
  } catch {
    return {};
  }
}

export function recallInterface(): InterfaceMemory {
  const { language, theme } = readStored();
  return {
    language: isInterfaceLanguage(language) ? language : preferredLanguage(navigator.languages),
    theme: isTheme(theme) ? theme : 'system',
  };
}

export function rememberInterface(memory: InterfaceMemory): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(memory));
  } catch {
    // Storage may be full or forbidden; the next start then follows the browser again.
  }
}
