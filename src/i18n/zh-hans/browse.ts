import type { browse as english } from '../en/browse.ts';
import type { Localised } from '../strings.ts';

/** Simplified Chinese: tags and the list of all cards. */
export const browse: Localised<typeof english> = {
  tags: {
    label: '标签',
    hint: '用空格或顿号分开；“语法::把字句”在“语法”之下。',
  },
};
