import type { TFunction } from 'i18next';
import i18next from 'i18next';
import { en } from '../../../src/i18n/en.ts';

let started: Promise<TFunction> | undefined;

/** The interface's sentences in English; a key without one gives the key, which is no sentence. */
export function englishSentences(): Promise<TFunction> {
  started ??= i18next.createInstance().init({
    lng: 'en',
    resources: { en: { translation: en } },
    interpolation: { escapeValue: false },
  });
  return started;
}
