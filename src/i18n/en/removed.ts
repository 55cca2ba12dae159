import type { Strings } from '../strings.ts';

/** English: what was removed and can be brought back. */
export const removed = {
  removed: {
    link: 'Recently removed',
    title: 'Recently removed',
    intro:
      'Nothing that you remove is gone: bring it back with everything that you know of it. What was changed on another device after it was removed is in it.',
    none: 'Nothing here: what you remove from the library or from a text will be listed here.',
    texts: 'Texts',
    pairs: 'Sentence pairs',
    textAt: 'Removed {{when}}',
    pairAt: 'Removed {{when}} from “{{title}}”',
    bringBack: 'Bring back',
    textBack: '“{{title}}” is back in the library.',
    pairBack: 'The pair is back in “{{title}}”.',
    more: 'The {{count}} pairs that were removed last are listed.',
  },
} as const satisfies Strings;
