import type { Strings } from '../strings.ts';

/** English: from a card to its text and back, and pairs that do not belong together. */
export const desk = {
  desk: {
    inText: 'See it in the text',
    wrongPair: 'Wrongly paired',
    backToCard: 'Back to the card',
    backToReview: 'Back to studying',
    hereYouWere: 'You came here from this sentence.',
    flagged: 'The cards of this pair rest until its pairing is corrected.',
    flaggedHint:
      'The cards of the pair that you came from rest. They go on once you have updated the text; what you leave as it is keeps its history.',
    unflag: 'The pairing is right: let the cards go on',
    unflagged: 'The cards of this pair go on.',
    keyText: 'See the sentence in its text',
    keyWrong: 'Wrongly paired: correct the alignment there',
    keyBack: 'From there back to the card',
    swipe: 'Swipe cards',
    swipeHint:
      'On a touch screen, while studying: up shows the answer, then left is Again and right is Good. The buttons stay.',
    yours: { built: 'You built', heard: 'What was heard' },
    standing: {
      fresh_one: '{{count}} new',
      fresh_other: '{{count}} new',
      learning_one: '{{count}} learning',
      learning_other: '{{count}} learning',
      known_one: '{{count}} known',
      known_other: '{{count}} known',
      suspended_one: '{{count}} suspended',
      suspended_other: '{{count}} suspended',
    },
    exercises_one: '{{count}} exercise',
    exercises_other: '{{count}} exercises',
  },
} as const satisfies Strings;
