import type { TextId } from '../domain/cards/bilingual-text.ts';
import type { CardId } from '../domain/cards/card-id.ts';
import { type Card, newCard } from '../domain/reviews/card.ts';
import { toCard } from './card-row.ts';
import { isSoundCard } from './damage.ts';
import type { DuizhaoDatabase } from './database.ts';
import { ofText } from './recount-text.ts';

/** The cards of these ids, in their order; one that was never touched is a new card. */
export async function readCards(db: DuizhaoDatabase, ids: readonly CardId[]): Promise<Card[]> {
  const rows = await db.cards.bulkGet([...ids]);
  return ids.map((id, index) => {
    const row = rows[index];
    return row === undefined ? newCard(id) : toCard(row);
  });
}

/** The touched cards of a text, any order. */
export async function listTextCards(db: DuizhaoDatabase, textId: TextId): Promise<Card[]> {
  const rows = await ofText(db.cards, '[textId+dueDay]', textId).toArray();
  return rows.filter(isSoundCard).map(toCard);
}
