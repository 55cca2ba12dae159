import type { EditRow } from '../../../../../src/domain/bitext/edit/edit-row.ts';
import { type Editing, startEditing } from '../../../../../src/domain/bitext/edit/editing.ts';

/** An editing of pairs written as [English, Chinese, confidence]; row n comes of note n. */
export function editingOf(
  ...pairs: readonly (readonly [en: string, zh: string, confidence?: number])[]
): Editing {
  return startEditing(
    pairs.map(
      ([en, zh, confidence = 0.5], key): EditRow => ({
        key,
        en,
        zh,
        paragraph: 0,
        heading: false,
        confidence,
        origins: [`n${key}`],
      }),
    ),
  );
}

/** What a learner sees of the rows. */
export function sidesOf({ rows }: Editing): (readonly [string, string])[] {
  return rows.map(({ en, zh }) => [en, zh] as const);
}
