import { splitCardId } from '../domain/cards/card-id.ts';
import { ALL_TEXTS } from '../domain/progress/totals/totals-block.ts';
import { buildHistories } from '../domain/reviews/fit/build-histories.ts';
import { evaluateParameters } from '../domain/reviews/fit/evaluate-parameters.ts';
import { numberedIds } from '../storage/card-numbers.ts';
import type { DuizhaoDatabase } from '../storage/database.ts';
import { readReviewColumns } from '../storage/read-review-log.ts';
import { ofText } from '../storage/recount-text.ts';
import type { ReviewColumns } from '../storage/review-columns.ts';
import type { EvaluationWish, ParametersEvaluated } from './fit.contract.ts';
import { toAnswerRows } from './fit-collection.ts';

/** How well some parameters foretell the answers since a learning day, each from all that came before it. */
export async function evaluateCollection(
  db: DuizhaoDatabase,
  wish: EvaluationWish,
): Promise<ParametersEvaluated> {
  const columns = await readReviewColumns(db);
  const rows = toAnswerRows(columns, await wantedCards(db, columns, wish));
  let since = Number.POSITIVE_INFINITY;
  for (let row = 0; row < rows.count; row += 1) {
    if ((rows.day[row] ?? 0) >= wish.from) since = Math.min(since, rows.order[row] ?? since);
  }
  const histories = buildHistories(rows);
  let items = 0;
  for (const [index, days] of histories.elapsed.entries()) {
    if (days > 0 && (histories.order[index] ?? 0) >= since) items += 1;
  }
  return {
    of: wish.parameters.map((parameters) => evaluateParameters(histories, parameters, since)),
    items,
  };
}

/** By number of the card: 1 where it is asked about; undefined where all are. */
async function wantedCards(
  db: DuizhaoDatabase,
  columns: ReviewColumns,
  { scope, exercise }: EvaluationWish,
): Promise<Uint8Array | undefined> {
  if (scope === ALL_TEXTS && exercise === undefined) return undefined;
  const notes =
    scope === ALL_TEXTS
      ? undefined
      : new Set(await ofText(db.notes, '[textId+place]', scope).primaryKeys());
  return Uint8Array.from(numberedIds(columns.cards), (id) => {
    const card = splitCardId(id);
    const isOfText = notes === undefined || notes.has(card.noteId);
    return isOfText && (exercise === undefined || card.exercise === exercise) ? 1 : 0;
  });
}
