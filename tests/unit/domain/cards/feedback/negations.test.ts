import { expect, it } from 'vitest';
import { findNegations } from '../../../../../src/domain/cards/feedback/chinese/negations.ts';

const denied = (text: string) => findNegations(text).map(({ key }) => key);

it.each([
  ['我不喜欢', ['不']],
  ['还没有决定', ['没']],
  ['别忘了', ['别']],
  ['不要走', ['别']],
  ['不过他不错，特别高兴', []],
  ['你去不去？有没有人？', []],
  ['我还没决定去不去', ['没']],
  ['不得不走', []],
])('in %s', (text, expected) => expect(denied(text)).toEqual(expected));
