import { applyEdit, type Content, emptyContent } from '../domain/cards/apply-edit.ts';
import type { TextId } from '../domain/cards/bilingual-text.ts';
import { type CardId, splitCardId } from '../domain/cards/card-id.ts';
import type { Edit } from '../domain/cards/edit.ts';
import type { Note } from '../domain/cards/note.ts';
import { cardHistory } from '../domain/progress/card-history.ts';
import { countText } from '../domain/progress/count-text.ts';
import { type DayCount, shiftAnswer } from '../domain/progress/day-count.ts';
import type { TextTally } from '../domain/progress/text-tally.ts';
import { TotalsCounting } from '../domain/progress/totals/count-totals.ts';
import type { TotalsBlock } from '../domain/progress/totals/totals-block.ts';
import type { Review } from '../domain/reviews/review.ts';
import type { LearningDay } from '../shared/time.ts';
import { groupByNote, toCardRow } from './card-row.ts';
import { COLLECTION_OPTIONS, toOptions } from './kept-options.ts';
import type { CardRow } from './rows.ts';

/** Every row that follows from the logs. */
export interface Projections {
  readonly content: Content;
  readonly cards: CardRow[];
  readonly days: DayCount[];
  readonly totals: TotalsBlock[];
  readonly tallies: TextTally[];
}

/** All projections from nothing but the two logs, each sorted by `compareEntries`. Pure. */
export function projectLogs(edits: readonly Edit[], reviews: readonly Review[]): Projections {
  const content = emptyContent();
  for (const edit of edits) applyEdit(content, edit);
  const { cards, days, totals } = projectReviews(content, reviews);
  return { content, cards, days, totals, tallies: countTexts(content, cards) };
}

function projectReviews(content: Content, reviews: readonly Review[]) {
  const { parameters } = toOptions(content.options.get(COLLECTION_OPTIONS));
  const cards: CardRow[] = [];
  const days = new Map<LearningDay, DayCount>();
  const totals = new TotalsCounting();
  for (const [cardId, entries] of groupByCard(reviews)) {
    const note = content.notes.get(splitCardId(cardId).noteId);
    const exercises = note === undefined ? undefined : content.texts.get(note.textId)?.exercises;
    if (note === undefined || exercises === undefined) continue;
    const { card, latest, answers } = cardHistory(cardId, entries, parameters);
    const row = toCardRow(card, { note, exercises }, latest);
    if (row !== undefined) cards.push(row);
    for (const answer of answers) {
      totals.add(note.textId, answer);
      const count = shiftAnswer(days.get(answer.day), note.textId, answer, 1);
      if (count !== undefined) days.set(answer.day, count);
    }
  }
  return { cards, days: [...days.values()], totals: totals.blocks() };
}

function groupByCard(reviews: readonly Review[]): Map<CardId, Review[]> {
  const groups = new Map<CardId, Review[]>();
  for (const review of reviews) {
    const group = groups.get(review.cardId);
    if (group === undefined) groups.set(review.cardId, [review]);
    else group.push(review);
  }
  return groups;
}

function countTexts(content: Content, cardRows: readonly CardRow[]): TextTally[] {
  const cards = groupByNote(cardRows);
  const notes = new Map<TextId, Note[]>([...content.texts.keys()].map((id) => [id, []]));
  for (const note of content.notes.values()) notes.get(note.textId)?.push(note);
  return [...content.texts.values()].map(({ id, exercises }) =>
    countText({
      textId: id,
      exercises,
      notes: notes.get(id) ?? [],
      cards,
    }),
  );
}
