import { assertNever } from '../../../shared/result.ts';
import { isTagUnder } from '../../cards/tags.ts';
import { matchCardState } from './match-card-state.ts';
import { matchPinyin } from './match-pinyin.ts';
import { matchProperty } from './match-property.ts';
import { matchWords } from './match-words.ts';
import { isOfExercise } from './parse-term.ts';
import type { SearchQuery, SearchTerm } from './search-query.ts';
import type { SearchContext, SearchedNote, SearchMatch } from './searched-card.ts';

/** The search as a question that can be put to one card after another. */
export function matchSearch(query: SearchQuery, context: SearchContext): SearchMatch {
  switch (query.kind) {
    case 'everything':
      return () => true;
    case 'and': {
      const parts = query.parts.map((part) => matchSearch(part, context));
      return (note, card) => parts.every((matches) => matches(note, card));
    }
    case 'or': {
      const parts = query.parts.map((part) => matchSearch(part, context));
      return (note, card) => parts.some((matches) => matches(note, card));
    }
    case 'not': {
      const matches = matchSearch(query.part, context);
      return (note, card) => !matches(note, card);
    }
    default:
      return matchTerm(query, context);
  }
}

/**
 * What a search asks of a pair before any of its cards is looked at.
 *
 * @returns false only where no card of the pair can match
 */
export function mayMatch(query: SearchQuery, context: SearchContext): MatchNote {
  switch (query.kind) {
    case 'everything':
    case 'not':
      return () => true;
    case 'and': {
      const parts = query.parts.map((part) => mayMatch(part, context));
      return (note) => parts.every((matches) => matches(note));
    }
    case 'or': {
      const parts = query.parts.map((part) => mayMatch(part, context));
      return (note) => parts.some((matches) => matches(note));
    }
    default:
      return isOfPair(query) ? matchPair(query, context) : () => true;
  }
}

/** Whether a search asks nothing of cards: then whoever passes {@link mayMatch} matches. */
export function asksPairsAlone(query: SearchQuery): boolean {
  switch (query.kind) {
    case 'everything':
      return true;
    case 'and':
    case 'or':
      return query.parts.every(asksPairsAlone);
    case 'not':
      return false;
    default:
      return isOfPair(query);
  }
}

type MatchNote = (note: SearchedNote) => boolean;

/** A term that asks nothing of cards. */
type PairTerm = Extract<SearchTerm, { kind: (typeof PAIR_KINDS)[number] }>;
const PAIR_KINDS = ['words', 'whole-words', 'pinyin', 'text', 'tag', 'untagged'] as const;

function isOfPair(term: SearchTerm): term is PairTerm {
  return PAIR_KINDS.some((kind) => kind === term.kind);
}

function matchPair(term: PairTerm, context: SearchContext): MatchNote {
  switch (term.kind) {
    case 'words':
    case 'whole-words': {
      const matches = matchWords(term.text, term.kind === 'whole-words');
      return ({ en, zh }) => matches(en) || matches(zh);
    }
    case 'pinyin': {
      const matches = matchPinyin(term.ways, context.charactersRead);
      return ({ zh }) => matches(zh);
    }
    case 'text':
      return ({ text }) => text.title.includes(term.title);
    case 'tag':
      return ({ tags }) => tags.some((tag) => isTagUnder(tag, term.tag));
    case 'untagged':
      return ({ tags }) => tags.length === 0;
    default:
      return assertNever(term);
  }
}

function matchTerm(term: SearchTerm, context: SearchContext): SearchMatch {
  if (isOfPair(term)) return ofNote(matchPair(term, context));
  switch (term.kind) {
    case 'is':
      return matchCardState(term.state, context);
    case 'flag':
      return (_note, card) => card !== undefined && (card.card?.flag ?? 0) === term.flag;
    case 'exercise':
      return (_note, card) => card !== undefined && isOfExercise(card.exercise, term.exercise);
    case 'prop':
      return matchProperty(term, context);
    case 'rated': {
      const cards = context.ratedCards(term);
      return (_note, card) => card?.card !== undefined && cards.has(card.id);
    }
    default:
      return assertNever(term);
  }
}

/** Asked once a pair, whatever the number of its cards. */
function ofNote(matches: MatchNote): SearchMatch {
  let last: SearchedNote | undefined;
  let isMatch = false;
  return (note) => {
    if (note !== last) {
      isMatch = matches(note);
      last = note;
    }
    return isMatch;
  };
}
