import type { Language } from '../../domain/text/language.ts';
import type { PinyinWhen } from '../chinese-display.tsx';
import styles from './annotated-sentence.module.css';

/** Whether pronunciation may stand over the words of a sentence. */
export function hasPinyinRoom(when: PinyinWhen, isAsked: boolean): boolean {
  return when === 'always' || when === 'unknown' || (when === 'request' && isAsked);
}

/** The classes of a sentence: it takes the same room before its pronunciation was computed and after. */
export function classesOf(
  language: Language,
  size: 'row' | 'prompt' | 'flow',
  hasRoom: boolean,
): string {
  const room = hasRoom && language === 'zh' ? styles['roomy'] : undefined;
  return [styles['sentence'], styles[language], styles[size], room].filter(Boolean).join(' ');
}
