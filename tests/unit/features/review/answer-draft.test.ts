import { expect, it } from 'vitest';
import { fromDraft, NOTHING, toDraft } from '../../../../src/features/review/answer-draft.ts';

it('keeps what was done with a card, and nothing where nothing was', () => {
  const attempt = { text: '他们\n走了', hints: 2, stage: 'compared', isShown: true } as const;
  expect(fromDraft(toDraft(attempt))).toEqual(attempt);
  expect(fromDraft(toDraft({ ...NOTHING, stage: 'flipped' }))).toEqual({
    ...NOTHING,
    stage: 'flipped',
  });
  expect(toDraft(NOTHING)).toBeUndefined();
});

it('takes up nothing of what it has not written', () => {
  for (const draft of [
    undefined,
    '',
    'card:en-zh 2\n他们',
    '{"hints":-1}',
    '{"stage":"x"}',
    '[]',
  ]) {
    expect(fromDraft(draft)).toEqual(NOTHING);
  }
});
