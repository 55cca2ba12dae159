import { expect, it } from 'vitest';
import {
  answerLanguage,
  EXERCISES,
  exerciseKind,
  promptLanguage,
} from '../../../../src/domain/cards/exercise.ts';

it('says what is given and what is answered', () => {
  const table = EXERCISES.map(
    (exercise) =>
      `${exercise}: ${exerciseKind(exercise)} ${promptLanguage(exercise)} > ${answerLanguage(exercise)}`,
  );
  expect(table).toEqual([
    'en-zh: translate en > zh',
    'zh-en: translate zh > en',
    'cloze-zh: cloze en > zh',
    'cloze-en: cloze zh > en',
    'build-zh: build en > zh',
    'build-en: build zh > en',
    'listen-zh: listen zh > en',
    'listen-en: listen en > zh',
    'dictate-zh: dictate zh > zh',
    'dictate-en: dictate en > en',
    'read-zh: read zh > zh',
    'read-en: read en > en',
  ]);
});
