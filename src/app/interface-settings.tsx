import { useEffect } from 'react';
import { type InterfaceLanguage, isInterfaceLanguage, switchLanguage } from '../i18n/i18n.ts';
import { useSetting } from '../services/use-setting.ts';
import { applyTheme, isTheme, type Theme } from '../ui/theme.ts';
import { recallInterface, rememberInterface } from './interface-memory.ts';

const start = recallInterface();

/** Keeps the document's theme and language as the settings say, in every open tab. */
export function InterfaceSettings() {
  const [language] = useSetting<InterfaceLanguage>('language', isInterfaceLanguage, start.language);
  const [theme] = useSetting<Theme>('theme', isTheme, start.theme);

  useEffect(() => {
    void switchLanguage(language);
  }, [language]);
  useEffect(() => applyTheme(theme), [theme]);
  useEffect(() => rememberInterface({ language, theme }), [language, theme]);
  return null;
}
