import { Dexie } from 'dexie';
import type { TotalsBlock, TotalsScope } from '../domain/progress/totals/totals-block.ts';
import { isSoundTotals } from './damage.ts';
import type { DuizhaoDatabase } from './database.ts';

/** All blocks of one text, or of all texts together, ascending; damaged ones are left out. */
export async function readTotals(
  db: Pick<DuizhaoDatabase, 'totals'>,
  scope: TotalsScope,
): Promise<TotalsBlock[]> {
  const blocks = await db.totals
    .where('[scope+block]')
    .between([scope, Dexie.minKey], [scope, Dexie.maxKey])
    .toArray();
  return blocks.filter(isSoundTotals);
}
