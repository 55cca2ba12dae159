import type { Language } from '../text/language.ts';

/** How a note is asked. */
export type Exercise = 'en-zh' | 'zh-en';

export const EXERCISES: readonly Exercise[] = ['en-zh', 'zh-en'];

/** The language that the learner sees. */
export function promptLanguage(exercise: Exercise): Language {
  return exercise === 'en-zh' ? 'en' : 'zh';
}

/** The language that the learner answers in. */
export function answerLanguage(exercise: Exercise): Language {
  return exercise === 'en-zh' ? 'zh' : 'en';
}
