import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { en } from './en.ts';

/** The languages of the interface. */
export type InterfaceLanguage = 'en' | 'zh-Hans';

export function isInterfaceLanguage(value: unknown): value is InterfaceLanguage {
  return value === 'en' || value === 'zh-Hans';
}

const isChinese = (tag: string): boolean => /^zh\b/i.test(tag);

/** The first of the browser's languages that we have; English when there is none. */
export function preferredLanguage(tags: readonly string[]): InterfaceLanguage {
  const first = tags.find((tag) => isChinese(tag) || /^en\b/i.test(tag));
  return first !== undefined && isChinese(first) ? 'zh-Hans' : 'en';
}

async function loadStrings(language: InterfaceLanguage) {
  return language === 'en' ? (await import('./en.ts')).en : (await import('./zh-hans.ts')).zhHans;
}

async function ensureStrings(language: InterfaceLanguage): Promise<void> {
  if (i18next.hasResourceBundle(language, 'translation')) return;
  i18next.addResourceBundle(language, 'translation', await loadStrings(language));
}

/** Loads one language and makes it the interface's. */
export async function startI18n(language: InterfaceLanguage): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: await loadStrings(language) } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  document.documentElement.lang = language;
}

/** Switches the interface; every screen is drawn anew in place. */
export async function switchLanguage(language: InterfaceLanguage): Promise<void> {
  await ensureStrings(language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof en };
  }
}
