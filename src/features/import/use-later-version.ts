import { useMemo, useState } from 'react';
import type { EditRow } from '../../domain/bitext/edit/edit-row.ts';
import type { TextId } from '../../domain/cards/bilingual-text.ts';
import { rowsToPairs } from '../../domain/cards/update/rows-to-pairs.ts';
import { type Planner, usePlannedUpdate } from '../../services/text-update/use-planned-update.ts';

/**
 * The text of the library of which the pairs are a later version, if any, and what would update it. It is
 * looked for once; what the learner then does to the pairs changes the plan alone.
 *
 * @param initial the rows as they were found
 * @param rows undefined until the draft was looked for
 */
export function useLaterVersion(initial: readonly EditRow[], rows: readonly EditRow[] | undefined) {
  const pairs = useMemo(
    () => (rows === undefined ? undefined : rowsToPairs(rows, initial)),
    [rows, initial],
  );
  const [plan] = useState(createPlanner);
  return usePlannedUpdate(pairs, plan);
}

function createPlanner(): Planner {
  let found: { readonly textId: TextId | undefined } | undefined;
  return async (worker, pairs) => {
    if (found !== undefined && found.textId === undefined) return { ok: true, value: undefined };
    const result =
      found?.textId === undefined
        ? await worker.planReimport(pairs)
        : await worker.planUpdate(found.textId, pairs, 'library');
    if (result.ok) found = { textId: result.value?.text.id };
    return result;
  };
}
