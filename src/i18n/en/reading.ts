import type { Strings } from '../strings.ts';

/** English: reading a text, and how much of it is known. */
export const reading = {
  reading: {
    mode: 'Show',
    modes: {
      side: 'Side by side',
      interleaved: 'One below the other',
      en: 'English only',
      zh: 'Chinese only',
      'hide-zh': 'English, Chinese on request',
      'hide-en': 'Chinese, English on request',
    },
    marks: 'Mark what I can recall',
    noMarks: 'No marks',
    print: 'Print',
    legend: 'What the marks mean',
    chance: 'Chance of recall today',
    bands: {
      fresh: 'new',
      learning: 'in its first steps',
      faded: 'faded, under 70 %',
      likely: 'likely, 70 to 90 %',
      known: 'known, 90 % or more',
      suspended: 'suspended',
      unasked: 'without a translation, never asked',
    },
    openPlain: 'Sentence {{number}}',
    open: 'Sentence {{number}}: {{band}}',
    openWithChance: 'Sentence {{number}}: {{band}}; chance of recall {{percent}} %',
    reveal: { en: 'Show the English', zh: 'Show the Chinese' },
    hide: { en: 'Hide the English', zh: 'Hide the Chinese' },
    sentence: 'Sentence {{number}} of {{count}}',
    cards: 'Its cards',
    recallNow: 'chance of recall now {{percent}} %',
    practise: 'Translate from here on',
    editor: 'Open in the alignment editor',
    previous: 'Previous sentence',
    next: 'Next sentence',
    opening: 'Opening the text …',
    whyNow_one:
      'New, and next for having the fewest new words: {{count}} word of both sentences has not come up yet.',
    whyNow_other:
      'New, and next for having the fewest new words: {{count}} words of both sentences have not come up yet.',
    whyNowNone: 'New, and next because all of its words have come up before.',
    keys: 'Next and previous sentence',
  },
  shelf: {
    order: 'Order',
    orders: {
      recent: 'Newest first',
      name: 'By name',
      coverage: 'Best known first',
      due: 'Most to do today first',
    },
    tags: 'Texts with the tag',
    tagsHint: 'Words of your own, apart by spaces, to find the text by in the library',
    shown_one: '{{count}} text is shown.',
    shown_other: '{{count}} texts are shown.',
  },
  outlook: {
    title: 'When will I know it?',
    empty: 'There is no sentence to ask in this direction.',
    reached: 'You can recall 90 % of it now.',
    tooFewSentences_one:
      'Too little to foretell anything: {{count}} sentence was begun; it takes {{least}}.',
    tooFewSentences_other:
      'Too little to foretell anything: {{count}} sentences were begun; it takes {{least}}.',
    tooFewDays_one:
      'Too little to foretell anything: {{count}} full day since you began; it takes {{least}}.',
    tooFewDays_other:
      'Too little to foretell anything: {{count}} full days since you began; it takes {{least}}.',
    standstill:
      'You began no new sentence of it in the last four weeks, so there is no pace to go by.',
    forgotten:
      'Of the sentences begun you can recall {{percent}} % now. At that share 90 % of the text is out of reach, even with all of it begun: answer what is due first.',
    about: 'At your present pace you will know 90 % of it about {{date}}.',
    between: 'Four times in five such a forecast lies between {{from}} and {{to}}.',
    notBefore:
      'Hardly before {{from}}; your pace, or what you retain, varies too much to name a latest day.',
    basis:
      'Counted on {{pace}} new sentences a day ({{low}} to {{high}}) over up to four weeks, days off included, and on {{percent}} % of the sentences begun being known as now.',
    by: 'I want to know 90 % by',
    needed: 'That takes about {{pace}} new sentences a day ({{low}} to {{high}}).',
    neededOpen:
      'That takes about {{pace}} new sentences a day, if you retain as much as now; you may need more.',
    aboveLimit: 'Your limit is {{limit}} new cards a day.',
    words: 'You know {{percent}} % of its words as they run ({{known}} of {{total}}).',
    differentWords: 'Of its different words you know {{known}} of {{total}}.',
    wordsCounting: 'Counting its words …',
    noWords: 'It has no words in this language.',
    wordsRule: 'How words are counted',
    wordsRuleText:
      'A word counts as known if you marked it “Known”, or if you can recall a sentence with it now, in any of your texts, in this direction. A word that you marked “Learning” does not count as known, and one that you ignore is left out. English words are counted by their headword, Chinese ones as jieba divides them.',
    unknown: 'The unknown words that come most often:',
    times: '{{count}}×',
    picture: 'Make a picture of it',
    pictureTitle: 'A picture to share',
    pictureHint: 'It is drawn on this device and goes nowhere unless you send it.',
    pictureAlt: 'Coverage of “{{title}}”: {{what}}',
    pictureLine: '{{direction}}: {{percent}} % known',
    pictureFoot: '{{date}} · {{count}} sentence pairs · Duizhao 对照',
    savePicture: 'Save as PNG',
    sharePicture: 'Share',
    pictureFailed: 'The picture could not be made on this device.',
  },
} as const satisfies Strings;
