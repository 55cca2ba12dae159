import { useEffect } from 'react';
import { type InterfaceLanguage, isInterfaceLanguage, switchLanguage } from '../i18n/i18n.ts';
import { useSetting } from '../services/use-setting.ts';
import { isBoolean } from '../shared/json.ts';
import { applyTheme, isTheme, type Theme } from '../ui/theme.ts';
import { applyShortcuts } from '../ui/use-shortcuts.ts';
import { recallInterface, rememberInterface } from './interface-memory.ts';

const start = recallInterface();

/** Keeps the document's theme and language as the settings say, in every open tab. */
export function InterfaceSettings() {
  const [language] = useSetting<InterfaceLanguage>('language', isInterfaceLanguage, start.language);
  const [theme] = useSetting<Theme>('theme', isTheme, start.theme);

  useEffect(() => {
    void switchLanguage(language);
  }, [language]);
  const [singleKeys] = useSetting<boolean>('single-keys', isBoolean, true);
  useEffect(() => applyTheme(theme), [theme]);
  useEffect(() => applyShortcuts(singleKeys), [singleKeys]);
  useEffect(() => rememberInterface({ language, theme }), [language, theme]);
  return null;
}
