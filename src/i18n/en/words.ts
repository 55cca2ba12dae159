import type { Strings } from '../strings.ts';

/** English: looking words up, marking them, and lists of words. */
export const words = {
  words: {
    lookUp: 'Look a word up',
    search: 'Look up another word, Chinese or English',
    find: 'Look up',
    back: 'Back to the word before',
    previous: 'Word before',
    next: 'Next word',
    loading: 'Opening the dictionary …',
    nothing: 'There is no word at this place.',
    notListed:
      'The dictionary does not have this word. Try one of its parts, or keep a note of your own.',
    noDictionary:
      'The dictionary could not be loaded. Everything else works without it; try again when you are online.',
    crashed: 'The dictionary stopped working. Try again.',
    retry: 'Try again',
    standing: 'How common it is, and its level',
    band: 'Among the {{count, number}} commonest',
    rare: 'Rare',
    unlisted: 'In no frequency list',
    levelIn: '{{list}}: {{level}}',
    simplified: 'simplified',
    traditional: 'traditional',
    measureWords: 'Measure words:',
    inChinese: 'In Chinese',
    parts: 'Parts',
    alsoHere: 'Also here:',
    sentences: 'In your texts',
    noSentences: 'No other sentence of your texts has it.',
    moreSentences: 'More sentences',
    toText: 'To the text:',
    mark: 'How well you know it',
    marks: { known: 'Known', learning: 'Learning', ignored: 'Ignore' },
    note: 'Your note',
    noteHint: 'A reminder, an example, a mix-up to avoid',
  },
} as const satisfies Strings;
