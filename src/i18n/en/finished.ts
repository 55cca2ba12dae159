import type { Strings } from '../strings.ts';

/** English: the screen after the last card. */
export const finished = {
  finished: {
    calm: 'Nothing else is waiting. Enough for now.',
    learned: 'Learned today, by text',
    text: 'Text',
    answered: 'Answered',
    fresh: 'New',
    known: 'Known now',
    ofAll: '{{known}} of {{all}}',
    next: 'What comes next',
    today_one: 'One more at {{time}}.',
    today_other: '{{count}} more, the first at {{time}}.',
    tomorrow_one: 'Tomorrow: {{count}} card, {{fresh}} of them new.',
    tomorrow_other: 'Tomorrow: {{count}} cards, {{fresh}} of them new.',
    others_one: 'Study the other texts: {{count}} card',
    others_other: 'Study the other texts: {{count}} cards',
  },
} as const satisfies Strings;
