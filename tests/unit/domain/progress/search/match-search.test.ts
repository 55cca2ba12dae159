import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CardId, cardIdOf } from '../../../../../src/domain/cards/card-id.ts';
import type { NoteId } from '../../../../../src/domain/cards/note.ts';
import { matchSearch, mayMatch } from '../../../../../src/domain/progress/search/match-search.ts';
import { parseSearch } from '../../../../../src/domain/progress/search/parse-search.ts';
import type { SearchQuery } from '../../../../../src/domain/progress/search/search-query.ts';
import type {
  SearchContext,
  SearchedCard,
  SearchedNote,
} from '../../../../../src/domain/progress/search/searched-card.ts';
import type { Card } from '../../../../../src/domain/reviews/card.ts';
import { DEFAULT_PARAMETERS } from '../../../../../src/domain/reviews/default-parameters.ts';
import { foldText } from '../../../../../src/domain/text/fold-text.ts';
import type { EpochMs, LearningDay } from '../../../../../src/shared/time.ts';
import { queries } from './arbitrary-query.ts';

const today = 20_000 as LearningDay;
const now = 1_728_000_000_000 as EpochMs;
const READ: Readonly<Record<string, string>> = {
  mo: '末没',
  ban: '班',
  che: '车',
  mei: '没',
  ju: '车',
};
const context: SearchContext = {
  today,
  now,
  parameters: DEFAULT_PARAMETERS,
  ratedCards: ({ grade }) =>
    new Set(grade === undefined || grade === 1 ? ['n:en-zh' as CardId] : []),
  charactersRead: (syllable) => READ[syllable] ?? '',
};

const bus: SearchedNote = {
  en: foldText('The last bus wasn’t late; nobody walked.'),
  zh: foldText('末班车没有晚点，谁也没走。'),
  tags: ['travel::bus', '语法'],
  text: { title: foldText('A Late Bus'), leechThreshold: 8 },
};

const id = cardIdOf('n' as NoteId, 'en-zh');
const searched = (card: Partial<Card> | undefined, isAsked = true): SearchedCard => ({
  id,
  exercise: 'en-zh',
  isAsked,
  card:
    card === undefined
      ? undefined
      : { id, state: { kind: 'new' }, reps: 0, lapses: 0, suspended: false, ...card },
});
const reviewed = (due: number, extra: Partial<Card> = {}): SearchedCard =>
  searched({
    state: {
      kind: 'review',
      memory: { stability: 10, difficulty: 6 },
      last: { at: now, day: (today - 10) as LearningDay },
      due: { kind: 'day', day: (today + due) as LearningDay },
      intervalDays: 10 + due,
    },
    reps: 3,
    ...extra,
  });

function finds(written: string, card: SearchedCard | undefined = searched(undefined)): boolean {
  const parsed = parseSearch(written);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return matchSearch(parsed.value, context)(bus, card);
}

describe('matchSearch', () => {
  it.each([
    ['walk', true],
    ['WALKED', true],
    ['us', false],
    ["wasn't", true],
    ['wasn’t', true],
    ['"last bus"', true],
    ['w:walk', false],
    ['w:walked', true],
    ['班车', true],
    ['公交', false],
    ['班车 -walk', false],
    ['公交 or walk', true],
    ['text:late', true],
    ['text:"late train"', false],
    ['tag:travel', true],
    ['tag:travel::bus', true],
    ['tag:trav', false],
    ['tag:none', false],
    ['pinyin:mobanche', true],
    ['pinyin:"mò bān jū"', true],
    ['pinyin:bancheme', false],
    ['pinyin:cheban', false],
    ['-pinyin:meiju', true],
    ['tag:语法', true],
  ])('finds by words, text and tags: %s', (written, isFound) => {
    expect(finds(written)).toBe(isFound);
    expect(finds(written, undefined)).toBe(isFound);
  });

  it.each([
    ['is:new', searched(undefined), true],
    ['is:new', reviewed(3), false],
    ['is:due', searched(undefined), false],
    ['is:due', reviewed(0), true],
    ['is:due', reviewed(1), false],
    ['is:due', reviewed(-1, { suspended: true }), false],
    ['is:due', reviewed(-1, { buriedUntil: today }), false],
    ['is:due', { ...reviewed(-1), isAsked: false }, false],
    ['is:suspended', reviewed(-1, { suspended: true }), true],
    ['is:buried', reviewed(-1, { buriedUntil: today }), true],
    ['is:buried', reviewed(-1, { buriedUntil: (today - 1) as LearningDay }), false],
    ['is:leech', reviewed(0, { lapses: 8 }), true],
    ['is:leech', reviewed(0, { lapses: 7 }), false],
    ['is:review', reviewed(0), true],
    ['flag:0', searched(undefined), true],
    ['flag:3', reviewed(0, { flag: 3 }), true],
    ['flag:3', reviewed(0, { flag: 2 }), false],
    ['exercise:en-zh', reviewed(0), true],
    ['exercise:zh-en', reviewed(0), false],
    ['prop:stability<11', reviewed(0), true],
    ['prop:stability<10', reviewed(0), false],
    ['prop:stability<11', searched(undefined), false],
    ['prop:difficulty>5.5', reviewed(0), true],
    ['prop:interval>=21', reviewed(11), true],
    ['prop:due<=3', reviewed(3), true],
    ['prop:due<=3', reviewed(4), false],
    ['prop:due=-2', reviewed(-2), true],
    ['prop:lapses=0', searched(undefined), true],
    ['prop:r>=90%', reviewed(0), true],
    ['prop:r>90.1%', reviewed(0), false],
    ['rated:7', reviewed(0), true],
    ['rated:7:2', reviewed(0), false],
    ['rated:7', searched(undefined), false],
  ])('finds by how a card stands: %s', (written, card, isFound) => {
    expect(finds(written, card)).toBe(isFound);
  });

  it('finds nothing of a pair without cards by what only a card has', () => {
    for (const term of [
      'is:new',
      'is:due',
      'flag:0',
      'prop:lapses=0',
      'rated:3',
      'exercise:en-zh',
    ]) {
      expect(matchSearch(queryOf(term), context)(bus, undefined)).toBe(false);
    }
  });

  it('does not look at the cards of a pair that its words and tags rule out', () => {
    const may = (written: string) => mayMatch(queryOf(written), context)(bus);
    expect(may('boat')).toBe(false);
    expect(may('is:due boat')).toBe(false);
    expect(may('boat or tag:none')).toBe(false);
    expect(may('boat or is:due')).toBe(true);
    expect(may('-boat')).toBe(true);
  });

  it('joins terms as logic does, however they are nested', () => {
    const cards = fc.oneof(
      fc.constant(searched(undefined)),
      fc.integer({ min: -5, max: 20 }).map((due) => reviewed(due)),
      fc.nat(12).map((lapses) => reviewed(0, { lapses, flag: 1 + (lapses % 7) })),
    );
    fc.assert(
      fc.property(queries, fc.array(cards, { minLength: 1, maxLength: 4 }), (query, several) => {
        const matches = matchSearch(query, context);
        for (const card of several) expect(matches(bus, card)).toBe(judge(query, card));
        const isFound = several.some((card) => matches(bus, card));
        if (isFound) expect(mayMatch(query, context)(bus)).toBe(true);
      }),
    );
  });
});

function queryOf(written: string): SearchQuery {
  const parsed = parseSearch(written);
  if (!parsed.ok) throw new Error(written);
  return parsed.value;
}

/** The same by truth tables: each term alone, newly made, then put together by hand. */
function judge(query: SearchQuery, card: SearchedCard): boolean {
  if (query.kind === 'and') return !query.parts.some((part) => !judge(part, card));
  if (query.kind === 'or') return query.parts.some((part) => judge(part, card));
  if (query.kind === 'not') return !judge(query.part, card);
  return matchSearch(query, context)(bus, card);
}
