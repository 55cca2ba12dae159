import { describe, expect, it } from 'vitest';
import { cardIdOf } from '../../../../src/domain/cards/card-id.ts';
import { practiceQuery } from '../../../../src/features/review/practice-query.ts';
import { ok } from '../../../../src/shared/result.ts';
import { addText } from '../../../../src/storage/add-text.ts';
import { changeNote, listNotes } from '../../../../src/storage/note-repository.ts';
import { answerCard, suspendCard } from '../../../../src/storage/review-log.ts';
import { pickFound } from '../../../../src/storage/search/pick-found.ts';
import { CollectionSearch } from '../../../../src/storage/search/search-collection.ts';
import { characterReadings } from '../../../../src/workers/character-readings.ts';
import { sampleDraft } from '../../../support/sample-draft.ts';
import { testCollection } from '../../../support/test-collection.ts';
import { valueOf } from '../../../support/value-of.ts';

const loadReadings = () => Promise.resolve(characterReadings);

describe('pickFound', () => {
  it('gives cards with a tag that are begun, not suspended and asked by their text, in any order', async () => {
    const c = testCollection();
    const textId = valueOf(await addText(c, sampleDraft(5, ['en-zh'])));
    const notes = await listNotes(c.db, textId);
    const ids = notes.map(({ id }) => cardIdOf(id, 'en-zh'));
    for (const cardId of ids.slice(1)) {
      valueOf(await answerCard(c, { cardId, grade: 4, durationMs: 1 }));
    }
    for (const { id } of notes.slice(0, 4)) {
      valueOf(await changeNote(c, id, { tags: ['语法::把', 'story'] }));
    }
    const [, second, third] = ids;
    const [, off] = notes;
    if (second === undefined || third === undefined || off === undefined) throw new Error('none');
    valueOf(await suspendCard(c, third));
    const notAsked = cardIdOf(off.id, 'listen-zh');
    valueOf(await answerCard(c, { cardId: notAsked, grade: 4, durationMs: 1 }));
    const search = new CollectionSearch(c, loadReadings);
    const pick = async (kind: 'tag' | 'search', written: string) => {
      const query = valueOf(practiceQuery(kind, written));
      if (query === undefined) throw new Error('no query');
      const wish = { kind, days: 1, count: 10, query };
      const found = {
        search: async (asked: Parameters<CollectionSearch['search']>[0]) =>
          ok({ count: await search.search(asked) }),
        choose: async (places: Parameters<CollectionSearch['choose']>[0]) => search.choose(places),
      };
      return new Set<string>(valueOf(await pickFound(c.db, found, wish, 1)));
    };
    expect(await pick('tag', '语法')).toEqual(new Set([ids[1], ids[3]]));
    expect(await pick('search', '-tag:story')).toEqual(new Set([ids[4]]));
    expect(await pick('tag', 'nothing story')).toEqual(new Set([ids[1], ids[3]]));
  });

  it('asks for a tag where none is written', () => {
    expect(practiceQuery('tag', ' ')).toEqual({
      ok: false,
      error: { kind: 'empty-value', key: 'tag' },
    });
    expect(practiceQuery('begun', 'anything')).toEqual({ ok: true, value: undefined });
  });
});
