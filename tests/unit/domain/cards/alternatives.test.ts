import { expect, it } from 'vitest';
import {
  acceptedAnswers,
  withAlternative,
  withoutAlternative,
} from '../../../../src/domain/cards/alternatives.ts';

it('accepts an answer once, beside the side of its language, and takes it back', () => {
  const pair = { en: 'He is glad.', zh: '他很高兴。' };
  const accepted = { ...pair, alternatives: withAlternative(pair, 'zh', ' 他很开心。 ') };
  expect(acceptedAnswers(accepted, 'zh')).toEqual(['他很高兴。', '他很开心。']);
  expect(acceptedAnswers(accepted, 'en')).toEqual(['He is glad.']);
  expect(withAlternative(accepted, 'zh', '他很开心。')).toBe(accepted.alternatives);
  expect(withAlternative(accepted, 'zh', '他很高兴。')).toBe(accepted.alternatives);
  expect(withoutAlternative(accepted, 'zh', '他很开心。')).toEqual({ zh: [] });
});
