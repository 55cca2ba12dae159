/** Several devices with the same collection. */
export const sync = {
  sync: {
    title: 'Several devices',
    why: 'The same texts and answers on each of your devices. They meet in a folder that another program copies between them, such as Syncthing, Nextcloud or a network drive. What Duizhao writes there is encrypted: only a phrase of twelve words opens it.',
    noFolders:
      'This browser cannot write into a folder of yours. Chrome and Edge on a computer can.',
    first: 'Set it up on the first device…',
    join: 'Add this device…',
    firstTitle: 'Set up the first device',
    joinTitle: 'Add this device',
    name: 'Name of this device',
    nameHint: 'The other devices show it.',
    chooseFolder: 'Choose the folder…',
    chosenFolder: 'Folder: {{name}}',
    folderMissing: 'Choose a folder first.',
    next: 'Next',
    phraseTitle: 'Recovery phrase',
    phraseHint:
      'Write these twelve words down and keep them safe. Each further device needs them, and without them nobody can read what is in the folder, not even you.',
    phraseWritten: 'I have written them down',
    wordNumber: 'Word {{number}}',
    wordHint: 'As you wrote it down.',
    wordWrong: 'That is not word {{number}}.',
    turnOn: 'Turn on',
    phrase: 'Recovery phrase',
    phraseFieldHint: 'The twelve words from the first device, in their order.',
    phraseWords: 'A phrase has 12 words; these are {{count}}.',
    phraseUnknown: '“{{word}}” is no word of any phrase. Check how it is written.',
    phraseCheck: 'One of the words is wrong, or stands in another place.',
    notFound:
      'The folder holds nothing under this phrase. Check the words, and whether the folder has been copied to this device completely.',
    keepingCopy: 'Keeping a copy of what is here…',
    working: 'Syncing…',
    now: 'Sync now',
    never: 'Not synced yet.',
    done: 'Synced {{when}}.',
    doneReceived_one: 'Synced {{when}}: {{count}} entry came from other devices.',
    doneReceived_other: 'Synced {{when}}: {{count}} entries came from other devices.',
    waiting_one: '{{count}} entry waits to be synced.',
    waiting_other: '{{count}} entries wait to be synced.',
    lastDone: 'The last time that it worked was {{when}}.',
    allow: 'Allow it again',
    failed: {
      unreachable: 'The folder cannot be read at the moment. Duizhao tries again by itself.',
      refused: 'The browser wants to be asked again before Duizhao may use the folder.',
      full: 'There is no room left where the folder is. Make some, then sync again.',
      tooLarge: 'A batch of {{size}} kB is larger than the place takes.',
      conflict:
        'Something else writes under the name of this device. Duizhao tries again by itself.',
      foreign:
        'Everything in the folder is under another phrase. Leave, then add this device with the right one.',
      ownLog:
        'What the folder holds under the name of this device was changed by something else. Nothing was taken over from it, and nothing here was touched.',
    },
    fault: {
      damaged:
        '“{{name}}”: a batch is damaged, or has come only in part. What came before it was taken over.',
      wrongKey: '“{{name}}”: sealed under another phrase.',
      misplaced: '“{{name}}”: a batch of another device lies in its place.',
      outOfOrder: '“{{name}}”: a batch is missing. What came before it was taken over.',
      forked:
        '“{{name}}”: it was not the same history as before. Somebody may have changed the folder.',
      newerVersion: '“{{name}}” has a newer Duizhao. Update this one to go on.',
      withheld_one:
        '“{{name}}”: {{count}} batch that another device has had is still missing here.',
      withheld_other:
        '“{{name}}”: {{count}} batches that another device has had are still missing here.',
    },
    unknownDevice: 'an unknown device',
    devices: 'Devices',
    thisDevice: '{{name}} (this device)',
    device: '{{name}}, last heard of {{when}}',
    showPhrase: 'Show the recovery phrase',
    leave: 'Leave…',
    leaveTitle: 'Leave the other devices?',
    leaveWhy:
      'Your texts and answers stay on this device and on the others, but are no longer kept the same. What is in the folder stays there.',
    leaveConfirm: 'Leave',
    left: 'This device has left. Everything is still here.',
  },
} as const;
