import type { ReactNode } from 'react';
import type { ChineseScript, Language } from '../domain/text/language.ts';
import styles from './foreign-text.module.css';

export interface ForeignTextProps {
  readonly language: Language;
  readonly script?: ChineseScript;
  readonly size?: 'row' | 'prompt';
  readonly children: ReactNode;
}

/** The `lang` attribute of a text, so that glyphs, fonts and voices are right. */
export function langOf(language: Language, script: ChineseScript = 'hans'): string {
  if (language === 'en') return 'en';
  return script === 'hans' ? 'zh-Hans' : 'zh-Hant';
}

/** A stretch of the learner's texts, set in the type of its language. */
export function ForeignText({ language, script, size = 'row', children }: ForeignTextProps) {
  return (
    <div
      lang={langOf(language, script)}
      dir="auto"
      className={`${styles[language]} ${styles[size]}`}
    >
      {children}
    </div>
  );
}
