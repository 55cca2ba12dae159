/** Several devices with the same collection. */
export const sync = {
  sync: {
    title: 'Several devices',
    why: 'The same texts and answers on each of your devices. They meet in a folder that another program copies between them, or on a server. What Duizhao puts there is encrypted: only a phrase of twelve words opens it.',
    first: 'Set it up on the first device…',
    join: 'Add this device…',
    firstTitle: 'Set up the first device',
    joinTitle: 'Add this device',
    name: 'Name of this device',
    nameHint: 'The other devices show it.',
    where: 'Where the devices meet',
    inFolder: 'In a folder',
    onServer: 'On a server',
    whereHint: {
      folder:
        'One that is copied between the devices by Syncthing, Nextcloud, a network drive or the like.',
      server: 'A NATS server of yours, your school’s or your community’s.',
    },
    address: 'Address of the server',
    addressHint: 'It begins with wss://',
    addressWrong: 'That is no address of a server: it begins with wss://',
    addressOpen:
      'This address has no encryption on the way, so others could see who you are and what you send. It must begin with wss://; ws:// is only for a server on this very machine.',
    account: 'Account',
    accountWrong: 'An account has letters, digits, - and _ only; name@3 for the stream number 3.',
    password: 'Password',
    passwordHint: 'Of the account on the server. It does not open what you keep there.',
    chooseFolder: 'Choose the folder…',
    chosenFolder: 'Folder: {{name}}',
    noFolders:
      'Your devices meet in a folder, and this browser cannot use one. Open the link in Chrome or Edge on a computer, or let your devices meet on a server.',
    folderMissing: 'Choose a folder first.',
    next: 'Next',
    phraseTitle: 'Recovery phrase',
    phraseHint:
      'Write these twelve words down and keep them safe. Each further device needs them, and without them nobody can read what your devices keep there, not even you.',
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
      'There is nothing under this phrase. Check the words; of a folder, also whether it has been copied to this device completely.',
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
      unreachable:
        'The place where your devices meet cannot be reached at the moment. Duizhao tries again by itself.',
      folderRefused: 'The browser wants to be asked again before Duizhao may use the folder.',
      serverRefused:
        'The server does not let this account in. Check the account and the password, or ask who runs it whether it has expired.',
      full: 'There is no room left where your devices meet. Make some, then sync again.',
      tooLarge:
        'One batch has {{size}} kB, which is more than the server takes. Who runs it can raise max_payload.',
      conflict:
        'Something else writes under the name of this device. Duizhao tries again by itself.',
      foreign:
        'Everything there is under another phrase. Leave, then add this device with the right one.',
      ownLog:
        'What is kept there under the name of this device was changed by something else. Nothing was taken over from it, and nothing here was touched.',
      removed:
        '“{{name}}” has taken this device off the list. It no longer brings or receives anything; everything on it is still here. To take part again, leave, then add it anew.',
      moved:
        'The key was changed on “{{name}}”. Enter the new phrase, or scan the code that is shown there, to go on. What waits here goes along.',
    },
    fault: {
      damaged:
        '“{{name}}”: a batch is damaged, or has come only in part. What came before it was taken over.',
      wrongKey: '“{{name}}”: sealed under another phrase.',
      misplaced: '“{{name}}”: a batch of another device lies in its place.',
      outOfOrder: '“{{name}}”: a batch is missing. What came before it was taken over.',
      forked:
        '“{{name}}”: it was not the same history as before. Somebody may have changed what is kept there.',
      newerVersion: '“{{name}}” has a newer Duizhao. Update this one to go on.',
      refused_one:
        '“{{name}}” was removed, and has brought {{count}} batch since. Nothing of it was taken over. If the device is not in your hands, change the key.',
      refused_other:
        '“{{name}}” was removed, and has brought {{count}} batches since. Nothing of them was taken over. If the device is not in your hands, change the key.',
      withheld_one:
        '“{{name}}”: {{count}} batch that another device has had is still missing here.',
      withheld_other:
        '“{{name}}”: {{count}} batches that another device has had are still missing here.',
    },
    oldServer:
      'The server has version {{version}} of NATS, which may forget what it acknowledged when it loses power. Your devices keep everything and bring it again; better are 2.11.16, 2.12.7 or 2.14 and later.',
    unknownDevice: 'an unknown device',
    devices: 'Devices',
    thisDevice: '{{name}} (this device)',
    heardOf: 'last heard of {{when}}',
    brought_one: '{{count}} entry brought',
    brought_other: '{{count}} entries brought',
    between: ', ',
    rename: 'Rename…',
    renameOf: 'Rename {{name}}…',
    renameTitle: 'Rename “{{name}}”',
    renameConfirm: 'Rename',
    newName: 'New name',
    remove: 'Remove…',
    removeOf: 'Remove {{name}}…',
    removeTitle: 'Remove “{{name}}”?',
    removeWhy:
      'It is taken off the list on all your devices. What it has brought stays; what it brings from now on is no longer taken over.',
    removeWithKey: 'Change the key as well',
    removeKeyWhy:
      'A device that is lost keeps the key that it had and can still read what is brought under it: only another key keeps it out.',
    removeConfirm: 'Remove',
    add: 'Add a device…',
    addTitle: 'Add a device',
    addHow: 'Scan this code with the camera of the new device, or open the link there.',
    addThen: {
      folder:
        'Duizhao opens there and asks for the folder in which your devices meet before it does anything.',
      server:
        'Duizhao opens there and asks for the password of the account, which is not in the code, before it does anything.',
    },
    addSecret: 'The code and the link hold the phrase: show them to nobody else.',
    addWords: 'Or choose “Add this device…” in the settings there and enter the phrase:',
    qrLabel: 'QR code that adds a device. The link and the words say the same.',
    copyLink: 'Copy the link',
    linkCopied: 'Copied.',
    invited:
      'The link has brought the phrase. Go on only if the link is from a device of yours: whoever made it will be able to read everything that is on this one.',
    link: {
      title: 'Add a device',
      malformed:
        'This link is not complete, or was changed. Scan the code once more, or copy the whole link.',
      already: 'This device is one of them already.',
      others:
        'This device is among other devices already. To add it to these, leave first, then open the link again.',
    },
    key: {
      change: 'Change the key…',
      title: 'Change the key',
      what: 'You get a new phrase, and this device brings everything anew under it. Nothing is lost on any device.',
      others:
        'The others say on their screen that the key was changed, and go on once you have entered the new phrase or scanned the new code there. Change it on one device only.',
      old: 'Who has the phrase so far can still read what was brought until now, but nothing that comes later.',
      confirm: 'Change the key',
      pending:
        'The key is being changed. It goes on as soon as the place where your devices meet can be reached.',
      enter: 'Enter the new phrase…',
      followTitle: 'Go on under the new key',
      followHint:
        'Twelve words, in their order. The device on which the key was changed shows them.',
      follow: 'Go on',
    },
    showPhrase: 'Show the recovery phrase',
    leave: 'Leave…',
    leaveTitle: 'Leave the other devices?',
    leaveWhy:
      'Your texts and answers stay on this device and on the others, but are no longer kept the same. What is kept there stays.',
    leaveConfirm: 'Leave',
    left: 'This device has left. Everything is still here.',
  },
} as const;
