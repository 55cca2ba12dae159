import type { Strings } from '../strings.ts';

/** English: translating a text sentence by sentence. */
export const walk = {
  walk: {
    link: 'Translate it in order',
    goOn: 'Go on translating: {{at}} of {{of}}',
    title: 'Translate “{{title}}” in order',
    intro:
      'The whole text, sentence by sentence, whatever is due. You can stop at any sentence and go on from there on another day.',
    direction: 'Direction',
    goOnAt: 'Go on at sentence {{at}}',
    fromStart: 'From the beginning',
    empty: 'No sentence of this text has both sides, so there is nothing to translate yet.',
    at: 'Sentence {{at}} of {{of}}',
    atCounting: 'Sentence {{at}} of {{of}}, counts as a review',
    back: 'One sentence back',
    skip: 'Next sentence',
    change: 'Direction',
    done: 'You are through',
    through_one: 'That was the only sentence of “{{title}}”.',
    through_other: 'These were all {{count}} sentences of “{{title}}”.',
    again: 'Once more, or the other way round',
    standing: 'Translated in order: {{passed}} of {{of}} sentences ({{direction}})',
    keyBack: 'Translating in order: a sentence back, the next sentence',
  },
} as const satisfies Strings;
