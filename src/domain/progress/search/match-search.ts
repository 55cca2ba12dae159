import { assertNever } from '../../../shared/result.ts';
import { isTagUnder } from '../../cards/tags.ts';
import { matchCardState } from './match-card-state.ts';
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

function matchTerm(term: SearchTerm, context: SearchContext): SearchMatch {
  switch (term.kind) {
    case 'words':
    case 'whole-words': {
      const matches = matchWords(term.text, term.kind === 'whole-words');
      return ofNote(({ en, zh }) => matches(en) || matches(zh));
    }
    case 'text':
      return ofNote(({ text }) => text.title.includes(term.title));
    case 'tag':
      return ofNote(({ tags }) => tags.some((tag) => isTagUnder(tag, term.tag)));
    case 'untagged':
      return ofNote(({ tags }) => tags.length === 0);
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
function ofNote(matches: (note: SearchedNote) => boolean): SearchMatch {
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
