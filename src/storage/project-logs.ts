import { applyEdit, type Content, emptyContent } from '../domain/cards/apply-edit.ts';
import type { TextId } from '../domain/cards/bilingual-text.ts';
import { type CardId, splitCardId } from '../domain/cards/card-id.ts';
import type { Edit } from '../domain/cards/edit.ts';
import type { Note } from '../domain/cards/note.ts';
import { cardHistory } from '../domain/progress/card-history.ts';
import { DaysCounting } from '../domain/progress/count-days.ts';
import { countText } from '../domain/progress/count-text.ts';
import type { DayCount } from '../domain/progress/day-count.ts';
import type { TextTally } from '../domain/progress/text-tally.ts';
import { TotalsCounting } from '../domain/progress/totals/count-totals.ts';
import type { TotalsBlock } from '../domain/progress/totals/totals-block.ts';
import type { Review } from '../domain/reviews/review.ts';
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

/** All projections from nothing but the two logs: first all edits, then the reviews in parts. Pure. */
export class LogProjection {
  readonly content: Content = emptyContent();
  readonly #parameters: readonly number[];
  readonly #cards: CardRow[] = [];
  readonly #days = new DaysCounting();
  readonly #totals = new TotalsCounting();

  /** @param edits sorted by `compareEntries` */
  constructor(edits: readonly Edit[]) {
    for (const edit of edits) applyEdit(this.content, edit);
    this.#parameters = toOptions(this.content.options.get(COLLECTION_OPTIONS)).parameters;
  }

  /** @param reviews all that there are of some cards, sorted by `compareEntries` */
  add(reviews: readonly Review[]): void {
    for (const [cardId, entries] of groupByCard(reviews)) this.addCard(cardId, entries);
  }

  /** @param entries all that there are of the card, in any order */
  addCard(cardId: CardId, entries: readonly Review[]): void {
    const { notes, texts } = this.content;
    const note = notes.get(splitCardId(cardId).noteId);
    const exercises = note === undefined ? undefined : texts.get(note.textId)?.exercises;
    if (note === undefined || exercises === undefined) return;
    const { card, latest, answers } = cardHistory(cardId, entries, this.#parameters);
    const row = toCardRow(card, { note, exercises }, latest);
    if (row !== undefined) this.#cards.push(row);
    for (const answer of answers) {
      this.#totals.add(note.textId, answer);
      this.#days.add(note.textId, answer);
    }
  }

  finish(): Projections {
    return {
      content: this.content,
      cards: this.#cards,
      days: this.#days.days(),
      totals: this.#totals.blocks(),
      tallies: countTexts(this.content, this.#cards),
    };
  }
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
