import type { Strings } from '../strings.ts';

/** English: what is odd about a log of answers that was read. */
export const findings = {
  findings: {
    known_one: '{{count}} entry was here already and was not added twice.',
    known_other: '{{count}} entries were here already and were not added twice.',
    damaged_one:
      '{{count}} stretch of the log cannot be read. It stays where it is and counts for nothing; a backup may still have it.',
    damaged_other:
      '{{count}} stretches of the log cannot be read. They stay where they are and count for nothing; a backup may still have them.',
    options_one:
      '{{count}} stored study option is out of its range. It is kept, and the usual value counts in its place.',
    options_other:
      '{{count}} stored study options are out of their range. They are kept, and the usual values count in their place.',
    unknown_one:
      '{{count}} entry has a grade or a kind that this version does not know. It is kept and passed over.',
    unknown_other:
      '{{count}} entries have a grade or a kind that this version does not know. They are kept and passed over.',
    orphans_one:
      '{{count}} entry belongs to a sentence that is not here. It is kept, and counts once the sentence is back.',
    orphans_other:
      '{{count}} entries belong to sentences that are not here. They are kept, and count once the sentences are back.',
    ahead_one:
      '{{count}} entry is dated in the future. It counts as it is; check the date of the device that wrote it.',
    ahead_other:
      '{{count}} entries are dated in the future. They count as they are; check the date of the device that wrote them.',
  },
} as const satisfies Strings;
