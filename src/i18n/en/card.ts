import type { Strings } from '../strings.ts';

/** English: one card. */
export const card = {
  card: {
    title: 'Card',
    link: 'Card information',
    gone: 'This card is not there',
    goneHint: 'Its sentence pair or its text was deleted.',
    toLibrary: 'To the library',
    pair: 'The pair and its card',
    why: {
      new: 'New: it comes when its turn among the new cards comes.',
      suspended: 'Suspended: it does not come until you resume it.',
      buried: 'Not today: it comes back on the next learning day.',
      steps: 'In its steps: it comes back within the day.',
      today:
        'Due today: the chance that you know it is {{recall}} %, and you asked to see it at {{wanted}} %.',
      overdue_one:
        'Due since yesterday: the chance that you know it is {{recall}} %, and you asked to see it at {{wanted}} %.',
      overdue_other:
        'Due for {{count}} days: the chance that you know it is {{recall}} %, and you asked to see it at {{wanted}} %.',
      later_one:
        'Due tomorrow, when the chance that you know it falls to about {{wanted}} %; now it is {{recall}} %.',
      later_other:
        'Due in {{count}} days, when the chance that you know it falls to about {{wanted}} %; now it is {{recall}} %.',
    },
    changed: 'Changed.',
    forget: 'Make it new again',
    flag: 'Flag',
    flags: {
      '0': 'None',
      '1': 'Red',
      '2': 'Orange',
      '3': 'Green',
      '4': 'Blue',
      '5': 'Pink',
      '6': 'Turquoise',
      '7': 'Purple',
    },
    setDue: 'Due on',
    set: 'Set',
    badDay: 'Choose today or a later day.',
    facts: 'As it stands',
    state: 'State',
    states: { new: 'New', learning: 'Learning', relearning: 'Relearning', review: 'Review' },
    answers: 'Answers',
    lapses: 'Lapses',
    recall: 'Retrievability now',
    stability: 'Stability',
    difficulty: 'Difficulty',
    interval: 'Interval',
    due: 'Due',
    inDays: '{{value}} days',
    ofTen: '{{value}} of 10',
    curve: 'How it is remembered',
    curveLabel:
      'Retrievability from the first answer to the due day: it falls between answers and each answer lifts it. The table below has the numbers.',
    wanted: 'dotted: {{value}} %, the desired retention',
    history: 'What happened',
    noHistory: 'Nothing yet.',
    day: 'Day',
    event: 'Answer',
    recallThen: 'Retrievability',
    next: 'Next in',
    time: 'Time',
    seconds: '{{value}} s',
    events: {
      practised: 'Practice: {{grade}}',
      forgotten: 'Made new again',
      'due-set': 'Due day set',
      suspended: 'Suspended',
      unsuspended: 'Resumed',
      buried: 'Not today',
      flagged: 'Flagged',
      undone: 'Undone',
    },
  },
} as const satisfies Strings;
