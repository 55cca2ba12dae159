import type { Language } from '../text/language.ts';
import { otherLanguage } from '../text/other-language.ts';

/** A translation of the whole sentence, written or said, from the first language into the second. */
export type Direction = 'en-zh' | 'zh-en';

/** What the learner does with a sentence. */
export type ExerciseKind = 'translate' | 'cloze' | 'build' | 'listen' | 'dictate' | 'read';

/**
 * How a note is asked; each is a card of its own. The language after the dash is the one that the learner
 * writes (translation, gap, dictation), builds, hears or reads aloud.
 */
export type Exercise = Direction | `${Exclude<ExerciseKind, 'translate'>}-${Language}`;

export const DIRECTIONS: readonly Direction[] = ['en-zh', 'zh-en'];

/** In the order in which the new cards of one note come. */
export const EXERCISES: readonly Exercise[] = [
  ...DIRECTIONS,
  'cloze-zh',
  'cloze-en',
  'build-zh',
  'build-en',
  'listen-zh',
  'listen-en',
  'dictate-zh',
  'dictate-en',
  'read-zh',
  'read-en',
];

export function isDirection(exercise: Exercise): exercise is Direction {
  return exercise === 'en-zh' || exercise === 'zh-en';
}

export function exerciseKind(exercise: Exercise): ExerciseKind {
  if (isDirection(exercise)) return 'translate';
  return exercise.slice(0, exercise.indexOf('-')) as ExerciseKind;
}

/** The language after the dash: the one that the exercise trains. */
export function trainedLanguage(exercise: Exercise): Language {
  return exercise.endsWith('zh') ? 'zh' : 'en';
}

/** The language of what the learner is given: to read, or to hear. */
export function promptLanguage(exercise: Exercise): Language {
  const trained = trainedLanguage(exercise);
  switch (exerciseKind(exercise)) {
    case 'translate':
    case 'cloze':
    case 'build':
      return otherLanguage(trained);
    case 'listen':
    case 'dictate':
    case 'read':
      return trained;
  }
}

/** The language of the answer: what is heard for its meaning is answered in the other one. */
export function answerLanguage(exercise: Exercise): Language {
  const trained = trainedLanguage(exercise);
  return exerciseKind(exercise) === 'listen' ? otherLanguage(trained) : trained;
}
