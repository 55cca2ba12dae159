import type { Strings } from '../strings.ts';

export const anki = {
  anki: {
    title: 'From Anki',
    reading: 'Reading the Anki file…',
    bringing: 'Bringing it into your library…',
    back: 'Another file',
    holds_one: '{{name}} holds {{count}} note.',
    holds_other: '{{name}} holds {{count}} notes.',
    log_one: 'With it comes {{count}} answer, so you go on where you stopped.',
    log_other: 'With them come {{count}} answers, so you go on where you stopped.',
    noLog: 'It holds no answers, so all cards are new.',
    memoryAll: 'Due dates and what FSRS knows of each card are kept as they are.',
    memorySome_one:
      'Due dates are kept. FSRS has figures for {{count}} card; for the others they are reckoned from your answers.',
    memorySome_other:
      'Due dates are kept. FSRS has figures for {{count}} cards; for the others they are reckoned from your answers.',
    memoryNone:
      'Due dates are kept. The cards were scheduled without FSRS; how well you know them is reckoned from your answers.',
    type_one: '{{name}}: {{count}} note',
    type_other: '{{name}}: {{count}} notes',
    typeHint: 'What is in its fields? This was found by looking at them.',
    field: 'Field “{{name}}”',
    roles: {
      english: 'English sentence',
      chinese: 'Chinese sentence',
      'also-english': 'Also right in English',
      'also-chinese': 'Also right in Chinese',
      paragraph: 'Paragraph',
      pinyin: 'Pinyin',
      'audio-english': 'Recording of the English',
      'audio-chinese': 'Recording of the Chinese',
      unused: 'Something else (stays behind)',
    },
    empty: 'empty',
    sound: 'sound {{name}}',
    cards: 'What its cards ask',
    cardsHint: 'The front of each card tells. A card that asks something else stays behind.',
    card: 'Card “{{name}}”',
    noExercise: 'Something else (stays behind)',
    becomes: 'This is what you get',
    incomplete: 'Choose which field is English and which is Chinese, or these notes stay behind.',
    clozes: 'Gaps of a cloze have no place here: the sentences come, as new cards.',
    decks: 'Decks become texts',
    decksHint: 'Each deck becomes one text, its sentences in the order in which they were made.',
    takeDeck: 'Bring {{name}}',
    deckTitle: 'Title of the text',
    deckNotes_one: '{{count}} note',
    deckNotes_other: '{{count}} notes',
    noMedia_one: 'One of its files stays in Anki: a picture, or a sound that no note plays.',
    noMedia_other: '{{count}} of its files stay in Anki: pictures, and sounds that no note plays.',
    sounds: 'Recordings',
    takeSounds_one: 'Bring {{count}} recording ({{size}})',
    takeSounds_other: 'Bring {{count}} recordings ({{size}})',
    soundsHint:
      'They are kept in this browser and played where Duizhao would read the sentence aloud. Backups hold them; sync does not carry them to other devices yet.',
    soundsLarge: 'This is much for a browser to keep, so they stay behind unless you tick it.',
    soundsInsecure:
      'The recordings stay behind: a browser keeps them only for a page with a secure address (https).',
    soundsKept_one: '{{count}} recording came along and is played in place of the voice.',
    soundsKept_other: '{{count}} recordings came along and are played in place of the voice.',
    soundsLeft: {
      missing_one: '{{count}} recording is not in the file.',
      missing_other: '{{count}} recordings are not in the file.',
      odd_one: '{{count}} recording stayed behind because it is no sound that a browser plays.',
      odd_other:
        '{{count}} recordings stayed behind because they are no sounds that a browser plays.',
      tooLarge_one: '{{count}} recording stayed behind because it is larger than 16 MB.',
      tooLarge_other: '{{count}} recordings stayed behind because they are larger than 16 MB.',
      noRoom_one: '{{count}} recording stayed behind: a library holds 60,000 of them, or 2 GB.',
      noRoom_other: '{{count}} recordings stayed behind: a library holds 60,000 of them, or 2 GB.',
      damaged_one: '{{count}} recording stayed behind because it is damaged in the file.',
      damaged_other: '{{count}} recordings stayed behind because they are damaged in the file.',
    },
    pinyinComes:
      'Pinyin comes along and is shown in place of what Duizhao would write. Where its syllables do not fit the characters, Duizhao writes its own.',
    odd_one: '{{count}} row of the file could not be understood and is passed over.',
    odd_other: '{{count}} rows of the file could not be understood and are passed over.',
    bring: 'Bring into the library',
    nothingChosen: 'Choose at least one deck, and a note type with both languages.',
    done: 'Brought from Anki',
    added_one: '{{count}} sentence pair is new in your library.',
    added_other: '{{count}} sentence pairs are new in your library.',
    nothingNew: 'Nothing is new: all of it was here already.',
    known_one: '{{count}} was here already and is not added again.',
    known_other: '{{count}} were here already and are not added again.',
    reviews_one: '{{count}} entry of the review log came along.',
    reviews_other: '{{count}} entries of the review log came along.',
    from: {
      fsrs_one: '{{count}} card goes on with the figures of FSRS that Anki had.',
      fsrs_other: '{{count}} cards go on with the figures of FSRS that Anki had.',
      answers_one:
        'Anki had no figures of FSRS for {{count}} card: its memory is reckoned from your answers, its due date is kept.',
      answers_other:
        'Anki had no figures of FSRS for {{count}} cards: their memory is reckoned from your answers, their due dates are kept.',
      interval_one:
        'Of {{count}} card the file has neither figures nor answers: its memory is guessed from its interval.',
      interval_other:
        'Of {{count}} cards the file has neither figures nor answers: their memory is guessed from their intervals.',
    },
    left: {
      oneSided_one: '{{count}} note stayed behind because a side is empty.',
      oneSided_other: '{{count}} notes stayed behind because a side is empty.',
      tooLong_one: '{{count}} note stayed behind because it is longer than 5,000 characters.',
      tooLong_other: '{{count}} notes stayed behind because they are longer than 5,000 characters.',
      notChosen_one: '{{count}} note stayed behind because it was not chosen.',
      notChosen_other: '{{count}} notes stayed behind because they were not chosen.',
      doubled_one: '{{count}} note stayed behind because the file has it twice.',
      doubled_other: '{{count}} notes stayed behind because the file has them twice.',
      cards_one: '{{count}} card stayed behind because it asks something else.',
      cards_other: '{{count}} cards stayed behind because they ask something else.',
      reviews_one: '{{count}} entry of the log belongs to a card that stayed behind.',
      reviews_other: '{{count}} entries of the log belong to cards that stayed behind.',
    },
    oddPinyin_one:
      'In {{count}} pair some pinyin had no tones or did not fit the characters, and stayed behind; Duizhao writes its own there.',
    oddPinyin_other:
      'In {{count}} pairs some pinyin had no tones or did not fit the characters, and stayed behind; Duizhao writes its own there.',
    study: 'Study now',
    openText_one: '{{title}}, {{count}} new pair',
    openText_other: '{{title}}, {{count}} new pairs',
    exportLink: 'To Anki',
    exportTitle: 'A file for Anki',
    exportOne:
      'An .apkg of this text: its sentence pairs with tags, recordings and the pinyin that is your own, both directions of translation as far as they are on, every answer, due dates and the memory of FSRS. In Anki, open it with File, Import.',
    exportAll:
      'An .apkg of all texts, a deck for each: sentence pairs with tags, recordings and the pinyin that is your own, both directions of translation as far as they are on, every answer, due dates and the memory of FSRS. In Anki, open it with File, Import.',
    exportAgain:
      'Imported again later, here or there, nothing comes twice. Gaps, dictation and the other exercises stay here.',
    exportSave: 'Save the file for Anki',
    exporting: 'Writing the file for Anki…',
    exported_one: '{{count}} sentence pair was handed to the browser to save.',
    exported_other: '{{count}} sentence pairs were handed to the browser to save.',
    settingsTitle: 'To and from Anki',
    settingsHint:
      'Decks come in where texts are added: choose an .apkg or .colpkg file there. All texts go out as one .apkg.',
    settingsImport: 'Bring decks from Anki',
    failure: {
      'no-zip':
        'This is no Anki file: it is not a zip file, or its end is missing. Export the deck from Anki again (.apkg) and choose that file.',
      'no-collection':
        'This zip file holds no Anki collection. Export a deck (.apkg) or the collection (.colpkg) from Anki and choose that file.',
      'no-database': 'The collection in this file is no database. Export it from Anki again.',
      'damaged-file':
        'The file is damaged and cannot be read. Nothing was changed. Export it from Anki again.',
      'strange-tables':
        'The tables in this file are not those of Anki, so it is not read. Nothing was changed.',
      'expands-too-much':
        'What is packed in this file is larger than can be read here. Export fewer decks at a time.',
      'too-many-rows':
        'The file holds more rows than can be read here, or is damaged. Export fewer decks at a time.',
      'newer-anki':
        'This file was written by a newer Anki. Export it with “Support older Anki versions” and choose that file.',
      'no-engine':
        'The browser did not start the part that reads Anki files. Reload the page and try again; if that does not help, the browser may forbid WebAssembly.',
      'no-notes': 'The file was read, but it holds no notes.',
    },
  },
} as const satisfies Strings;
