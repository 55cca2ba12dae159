import type { Strings } from '../strings.ts';

/** English: tags and the list of all cards. */
export const browse = {
  tags: {
    label: 'Tags',
    hint: 'With spaces between them; “grammar::le” stands under “grammar”.',
  },
} as const satisfies Strings;
