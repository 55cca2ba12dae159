import type { Strings } from '../strings.ts';

/** English: the frame around the screens, settings, and what goes wrong. */
export const shell = {
  common: { close: 'Close', cancel: 'Cancel', save: 'Save', undo: 'Undo' },
  nav: {
    home: 'Duizhao, to the start',
    label: 'Main',
    skip: 'Skip to the content',
    today: 'Today',
    library: 'Library',
    progress: 'Progress',
    settings: 'Settings',
    about: 'About',
    keys: 'Keyboard',
  },
  language: { en: 'English', zh: 'Chinese' },
  level: { elementary: 'Elementary', intermediate: 'Intermediate', advanced: 'Advanced' },
  settings: {
    title: 'Settings',
    interface: 'Interface',
    language: 'Language',
    theme: 'Theme',
    themeSystem: 'As the system',
    themeLight: 'Light',
    themeDark: 'Dark',
    singleKeys: 'Single-key shortcuts',
    singleKeysHint: 'Turn them off if you speak to your computer or press keys by accident.',
    on: 'On',
    off: 'Off',
    study: 'Study',
    outOfRange: 'Write a whole number from {{min}} to {{max}}.',
    saved: 'Saved.',
    collection: 'Your collection',
    rebuild: 'Rebuild anyway',
    rebuilding: 'Rebuilding from the log…',
    rebuilt_one: 'Rebuilt from {{count}} review.',
    rebuilt_other: 'Rebuilt from {{count}} reviews.',
  },
  persistence: {
    granted: 'This browser has promised to keep your collection.',
    denied:
      'This browser may clear your collection when the disk is nearly full. Save a backup now and then.',
    unsupported: 'This browser cannot promise to keep your collection. Save a backup now and then.',
    ask: 'Ask the browser to keep it',
  },
  about: {
    title: 'About Duizhao',
    what: 'What it is',
    whatText:
      'Duizhao (对照, “side by side”) turns bilingual texts into flashcards of whole sentences, in both directions, and shows how much of each text you can translate.',
    schedule:
      'Cards are scheduled with FSRS-6, a free and open model of memory, with parameters that predict when you would forget.',
    privacy: 'What stays with you',
    privacyText:
      'Your texts and answers are kept in this browser, on this device. The app makes no request but to load itself, and works without a network. Voices that send away what they read out are used only when you allow and choose one in the settings.',
    licence: 'Licence',
    licenceText: 'Duizhao is free software under the MIT licence.',
    contentText:
      'The texts that come with it were written for it and may be shared under CC BY 4.0.',
    lexicon: 'The dictionaries',
    lexiconText:
      'The dictionary in which you look words up, and the word list that helps to pair sentences, are made of these works. Both are under CC BY-SA 4.0, as CC-CEDICT is.',
    source: 'Source',
    credits: 'Libraries in the app',
    work: 'Library',
    licenceOf: 'Licence',
  },
  lost: {
    title: 'There is no such page',
    intro: 'The address may be mistyped.',
    home: 'To the start',
  },
  keys: {
    title: 'Keyboard',
    anywhere: 'Anywhere',
    reading: 'In a text',
    reviewing: 'While reviewing',
    correcting: 'In a row of the alignment editor',
    map: 'Show this map',
    today: 'Today',
    library: 'Library',
    add: 'Add a text',
    review: 'Study now',
    progress: 'Progress',
    show: 'Compare, or show the translation',
    grade: 'Again, Hard, Good, Easy',
    good: 'Good, once the translation is shown',
    undo: 'Undo the last answer',
    edit: 'Correct the pair',
    suspend: 'Suspend the card',
    bury: 'Not today',
    leaveField: 'Leave the field, so that single keys work',
    note: 'Single keys rest while you write in a field. Shift + Enter makes a new line.',
  },
  update: {
    label: 'Update',
    ready: 'A new version of Duizhao is ready.',
    now: 'Reload now',
    later: 'Later',
  },
  crash: {
    title: 'Something went wrong',
    safe: 'This is a fault in Duizhao, not in what you did. Every answer that was shown as saved is on your device.',
    reload: 'Reload',
    details: 'What went wrong',
    backupFailed: 'The backup could not be written. Reload and try again from the settings.',
  },
  gate: {
    failed: 'Your collection cannot be opened',
    blocked: 'Waiting for another tab',
    blockedHint:
      'Another tab with an older version of Duizhao is open. Close it, and this one goes on by itself.',
  },
  failure: {
    quota:
      'The disk is full, so this was not saved. Free some space or save a backup and remove a text, then try again.',
    closed:
      'The connection to your collection was closed. Reload the page; nothing that was saved is lost.',
    newerVersion:
      'Your collection was written by a newer version of Duizhao. Reload to get that version; nothing was changed.',
    unavailable:
      'This browser does not let Duizhao keep data, perhaps because of a private window. Open it in an ordinary window.',
    damaged:
      'A row of your collection cannot be read ({{where}}). Use “Check the collection” in the settings; your answers are in the log.',
    missing: 'This is not there any more; it may have been deleted in another tab.',
    cancelled: 'Cancelled. Nothing was changed.',
    badBackup:
      'This is not a whole Duizhao backup, so nothing was changed. Choose the file as it was saved (.zip or .sealed).',
    sealed: 'This backup is protected by a passphrase.',
    wrongPassphrase: 'This passphrase does not open the backup.',
  },
} as const satisfies Strings;
