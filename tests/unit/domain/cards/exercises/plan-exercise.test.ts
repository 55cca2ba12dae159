import { expect, it } from 'vitest';
import { answerLanguage, type Exercise } from '../../../../../src/domain/cards/exercise.ts';
import { divideSentence } from '../../../../../src/domain/cards/exercises/divide-sentence.ts';
import { answerOf, parseLaid } from '../../../../../src/domain/cards/exercises/laid-tiles.ts';
import { planExercise } from '../../../../../src/domain/cards/exercises/plan-exercise.ts';
import { NO_KNOWLEDGE } from '../../../../../src/domain/cards/exercises/word-knowledge.ts';

const planOf = (exercise: Exercise, zh: string, en = 'The river is wide here.') =>
  planExercise({
    exercise,
    note: { en, zh },
    seed: 'note:cloze-zh#3',
    words: divideSentence(answerLanguage(exercise) === 'zh' ? zh : en, answerLanguage(exercise)),
    around: ['昨天的会议很长。', '他们回家看电视。'].map((one) => divideSentence(one, 'zh')),
    extraTiles: exercise === 'build-zh' ? 2 : 0,
    knowledge: NO_KNOWLEDGE,
    readingOf: (start, end) => (zh.slice(start, end) === '河流' ? 'hé liú' : undefined),
  });

it('offers the missing word among others', () => {
  const plan = planOf('cloze-zh', '河流。');
  expect(plan).toMatchObject({ kind: 'cloze', reference: '河流', language: 'zh' });
  expect(plan.kind === 'cloze' && plan.choices).toHaveLength(4);
  expect(plan.kind === 'cloze' && plan.choices).toContain('河流');
  expect(plan.hints).toContainEqual({ kind: 'reading', text: 'hé liú' });
});

it('asks the whole sentence where there is nothing to leave out or to lay', () => {
  expect(planOf('cloze-zh', '……').kind).toBe('sentence');
  expect(planOf('build-zh', '好！').kind).toBe('sentence');
  expect(planOf('build-en', '好', 'word '.repeat(1_000)).kind).toBe('sentence');
});

it('reads back which tiles were laid, and not what belongs to other tiles', () => {
  const plan = planOf('build-zh', '这里的河流很宽。');
  if (plan.kind !== 'build') throw new Error('no tiles');
  const { shown, solution } = plan.tiles;
  expect(shown).toHaveLength(solution.length + 2);
  const draft = solution.map((tile) => shown.indexOf(tile)).join(' ');
  expect(answerOf(plan, draft)).toBe('这里的河流很宽');
  expect(parseLaid('0 0', plan.tiles)).toEqual([]);
  expect(parseLaid('0 99', plan.tiles)).toEqual([]);
  expect(parseLaid('这里', plan.tiles)).toEqual([]);
});
