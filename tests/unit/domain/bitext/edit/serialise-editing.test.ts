import { expect, it } from 'vitest';
import { dropRows, editText } from '../../../../../src/domain/bitext/edit/change-rows.ts';
import { type Editing, undo } from '../../../../../src/domain/bitext/edit/editing.ts';
import {
  parseEditing,
  serialiseEditing,
} from '../../../../../src/domain/bitext/edit/serialise-editing.ts';
import { editingOf } from './rows.ts';

const editing = undo(
  editText(dropRows(editingOf(['A.', '甲。'], ['B.', '乙。']), 0, 1), 0, 'en', 'C.'),
);
const text = serialiseEditing(editing, 'of');
const broken = (change: (draft: Record<string, unknown>) => void): string => {
  const draft = JSON.parse(text) as Record<string, unknown>;
  change(draft);
  return JSON.stringify(draft);
};

it('reads a draft back', () => {
  expect(parseEditing(text, 'of')).toEqual(editing);
});

it.each([
  ['of other rows', text.replace('"of":"of"', '"of":"else"')],
  ['no JSON', text.slice(0, -1)],
  ['another version', broken((draft) => (draft['version'] = 2))],
  ['a key too large', broken((draft) => (draft['nextKey'] = 1))],
  ['a confidence that is none', text.replaceAll('0.5', '1.5')],
  [
    'a key twice',
    broken((draft) => (draft['rows'] = [...(draft['rows'] as []), ...(draft['rows'] as [])])),
  ],
  ['a step that does not fit', broken((draft) => (draft['redo'] = draft['undo']))],
  ['a step beyond the end', text.replace('"redo":[[0,', '"redo":[[7,')],
])('refuses %s', (_, draft) => {
  expect(draft).not.toBe(text);
  expect(parseEditing(draft, 'of')).toBeUndefined();
});

it('keeps the rows, but not every step, of a very large editing', () => {
  const pairs = Array.from({ length: 300 }, (_, at) => [`S${at}.`, `句${at}。`] as const);
  let deep: Editing = editingOf(...pairs);
  for (let step = 0; step < 12_000; step += 1) deep = editText(deep, 0, 'en', `Edit ${step}`);
  const read = parseEditing(serialiseEditing(deep, 'of'), 'of');
  expect(read?.rows).toEqual(deep.rows);
  let [depth, steps] = [0, read?.undo];
  for (; steps !== undefined; steps = steps.below) depth += 1;
  expect(depth).toBeGreaterThan(5_000);
  expect(depth).toBeLessThan(12_000);
});
