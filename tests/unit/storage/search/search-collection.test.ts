import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardIdOf } from '../../../../src/domain/cards/card-id.ts';
import type { ListOrder } from '../../../../src/domain/progress/search/list-columns.ts';
import { parseSearch } from '../../../../src/domain/progress/search/parse-search.ts';
import { addText } from '../../../../src/storage/add-text.ts';
import { changeCards } from '../../../../src/storage/change-cards.ts';
import { listNotes } from '../../../../src/storage/note-repository.ts';
import { answerCard, undoLastReview } from '../../../../src/storage/review-log.ts';
import {
  CollectionSearch,
  type FoundUnit,
} from '../../../../src/storage/search/search-collection.ts';
import { characterReadings } from '../../../../src/workers/character-readings.ts';
import { live, lives } from '../../../support/random-life.ts';
import { sampleDraft } from '../../../support/sample-draft.ts';
import { type TestCollection, testCollection } from '../../../support/test-collection.ts';
import { valueOf } from '../../../support/value-of.ts';

const loadReadings = () => Promise.resolve(characterReadings);

async function find(
  search: CollectionSearch,
  written: string,
  unit: FoundUnit = 'cards',
  order?: ListOrder,
): Promise<string[]> {
  const count = await search.search({ query: valueOf(parseSearch(written)), unit, order });
  const rows = search.page(0, count + 1);
  expect(rows.length).toBe(count);
  return rows.map(({ cardId, noteId }) => cardId ?? noteId);
}

const SEARCHES = [
  '',
  'river',
  '河',
  'is:due or is:learn',
  'is:suspended',
  'is:new -is:buried',
  'tag:t1 or tag:语法',
  'flag:3',
  'rated:30',
  'rated:3:1',
  'prop:lapses>0',
  'text:title',
];

describe('CollectionSearch', () => {
  it('finds, after whatever was written since, what a search that reads everything anew finds', async () => {
    await fc.assert(
      fc.asyncProperty(lives, fc.nat(SEARCHES.length - 1), async (deeds, pick) => {
        const c = testCollection();
        const kept = new CollectionSearch(c, loadReadings);
        let turn = pick;
        await live(c, deeds, async () => {
          turn += 1;
          const written = SEARCHES[turn % SEARCHES.length] ?? '';
          const unit = turn % 2 === 0 ? 'cards' : 'pairs';
          expect(await find(kept, written, unit)).toEqual(
            await find(new CollectionSearch(c, loadReadings), written, unit),
          );
        });
        c.db.close();
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  it('lists the cards that a text asks, in its order, those switched off only when they were touched', async () => {
    const c = testCollection();
    const textId = valueOf(await addText(c, sampleDraft(3, ['zh-en'])));
    const ids = (await listNotes(c.db, textId)).map(({ id }) => id);
    const [, second] = ids;
    if (second === undefined) throw new Error('no pairs');
    const off = cardIdOf(second, 'listen-en');
    valueOf(await answerCard(c, { cardId: off, grade: 3, durationMs: 1 }));
    const asked = ids.map((id) => cardIdOf(id, 'zh-en'));
    const search = new CollectionSearch(c, loadReadings);
    expect(await find(search, '')).toEqual([asked[0], asked[1], off, asked[2]]);
    expect(await find(search, '', 'pairs')).toEqual(ids);
    expect(await find(search, 'exercise:listen')).toEqual([off]);
  });

  it('sorts by a number with those that have none last, whichever way', async () => {
    const c = testCollection();
    const textId = valueOf(await addText(c, sampleDraft(3, ['en-zh'])));
    const [a, b, d] = (await listNotes(c.db, textId)).map(({ id }) => cardIdOf(id, 'en-zh'));
    if (a === undefined || b === undefined || d === undefined) throw new Error('no cards');
    valueOf(await answerCard(c, { cardId: a, grade: 4, durationMs: 1 }));
    valueOf(await answerCard(c, { cardId: d, grade: 1, durationMs: 1 }));
    const search = new CollectionSearch(c, loadReadings);
    const by = (descending: boolean) => find(search, '', 'cards', { by: 'stability', descending });
    expect(await by(false)).toEqual([d, a, b]);
    expect(await by(true)).toEqual([a, d, b]);
    expect(await find(search, 'rated:1:1')).toEqual([d]);
    valueOf(await undoLastReview(c));
    expect(await find(search, 'rated:1:1')).toEqual([]);
  });

  it('takes a word that no sentence has as pinyin, and one that some has as the word', async () => {
    const c = testCollection();
    const pair = (en: string, zh: string) => ({
      en,
      zh,
      paragraph: 0,
      heading: false,
      confidence: 1,
    });
    const pairs = [
      pair('The bus left.', '公交车开走了。'),
      pair('We waited.', '我们等着。'),
      pair('Two women came.', '来了两位女士。'),
    ];
    const textId = valueOf(await addText(c, { ...sampleDraft(0, ['en-zh']), pairs }));
    const [bus, we, women] = (await listNotes(c.db, textId)).map(({ id }) => id);
    const search = new CollectionSearch(c, loadReadings);
    expect(await find(search, 'gongjiaoche', 'pairs')).toEqual([bus]);
    expect(await find(search, 'gōngjiāo or nǚshì', 'pairs')).toEqual([bus, women]);
    expect(await find(search, 'women', 'pairs')).toEqual([women]);
    expect(await find(search, 'pinyin:women', 'pairs')).toEqual([we]);
    expect(await find(search, '-gongjiaoche', 'pairs')).toEqual([we, women]);
    expect(await find(search, 'gongjiaoji', 'pairs')).toEqual([]);
  });

  it('gives the cards and pairs at some places, though they changed since they were found', async () => {
    const c: TestCollection = testCollection();
    const textId = valueOf(await addText(c, sampleDraft(4)));
    const ids = (await listNotes(c.db, textId)).map(({ id }) => id);
    const search = new CollectionSearch(c, loadReadings);
    const cards = await find(search, '-is:suspended');
    valueOf(await changeCards(c, search.choose([[0, 3]]).cards, { kind: 'suspend' }));
    expect(
      search.choose([
        [0, 1],
        [2, 4],
      ]),
    ).toEqual({
      cards: [cards[0], cards[2], cards[3]],
      notes: [ids[0], ids[1]],
    });
    expect(await find(search, '-is:suspended')).toEqual(cards.slice(3));
    await find(search, 'river', 'pairs');
    expect(search.choose([[1, 2]])).toEqual({
      cards: cards.filter((id) => id.startsWith(`${ids[1]}:`)),
      notes: [ids[1]],
    });
  });
});
