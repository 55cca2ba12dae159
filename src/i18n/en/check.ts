import type { Strings } from '../strings.ts';

/** English: comparing the collection with its logs. */
export const check = {
  check: {
    check: 'Check the collection',
    hint: 'Compares everything that is shown with the log of your answers and changes, and puts right what differs. A copy is kept first; nothing that you wrote or answered is lost.',
    checking: 'Comparing with the log…',
    sound_one: 'All is well: everything agrees with the log of {{count}} entry.',
    sound_other: 'All is well: everything agrees with the log of {{count}} entries.',
    parts: {
      content:
        'Texts, pairs, words and settings: {{wrong}} differed from the log, {{missing}} were missing, {{orphaned}} belonged to nothing.',
      cards:
        'Cards: {{wrong}} differed from the log, {{missing}} were missing, {{orphaned}} belonged to nothing.',
      counts:
        'Counts for the progress page and the library: {{wrong}} differed from the log, {{missing}} were missing, {{orphaned}} belonged to nothing.',
    },
    recordings: {
      sound_one: '{{count}} recording is here and whole.',
      sound_other: '{{count}} recordings are here and whole.',
      damaged_one:
        '{{count}} recording was damaged and is removed; a backup that has it brings it back. Until then a voice reads.',
      damaged_other:
        '{{count}} recordings were damaged and are removed; a backup that has them brings them back. Until then a voice reads.',
      missing_one:
        '{{count}} recording of a sentence is not on this device; a voice reads it. Sync does not carry recordings: a backup of the device that has it does.',
      missing_other:
        '{{count}} recordings of sentences are not on this device; a voice reads them. Sync does not carry recordings: a backup of the device that has them does.',
      unused_one:
        '{{count}} recording ({{size}}) belongs to no sentence of your library: an import broke off, or the sentence was removed. Brought back later, a voice would read it.',
      unused_other:
        '{{count}} recordings ({{size}}) belong to no sentence of your library: an import broke off, or the sentences were removed. Brought back later, a voice would read them.',
      remove: 'Remove these recordings',
      removed_one: '{{count}} recording was removed.',
      removed_other: '{{count}} recordings were removed.',
    },
    repaired: 'All of it was made anew from the log.',
    notRepaired: 'Nothing was changed. Save a backup, then try again.',
    withheld:
      'Nothing was changed: a part of the log cannot be read, and what it said may be left in these rows alone. Save everything on the rescue page, then restore a backup that has that part.',
    copyKept: 'A copy of how it was before is among the backups that the browser keeps.',
    removed_one: '{{count}} entry stood in the log twice, word for word; it stands there once now.',
    removed_other:
      '{{count}} entries stood in the log twice, word for word; each stands there once now.',
    repeated_one: '{{count}} entry stands in the log twice; it counts once.',
    repeated_other: '{{count}} entries stand in the log twice; each counts once.',
  },
} as const satisfies Strings;
