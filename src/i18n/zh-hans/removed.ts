import type { removed as english } from '../en/removed.ts';
import type { Localised } from '../strings.ts';

/** Simplified Chinese: what was removed and can be brought back. */
export const removed: Localised<typeof english> = {
  removed: {
    link: '最近移除',
    title: '最近移除',
    intro:
      '移除的内容都还在：可以连同你的学习记录一起恢复。移除之后在另一台设备上作的修改也在其中。',
    none: '这里还没有内容：从文库或文本中移除的内容会列在这里。',
    texts: '文本',
    pairs: '句对',
    textAt: '{{when}}移除',
    pairAt: '{{when}}从《{{title}}》移除',
    bringBack: '恢复',
    textBack: '《{{title}}》已回到文库。',
    pairBack: '句对已回到《{{title}}》。',
    more: '这里列出最后移除的 {{count}} 个句对。',
  },
};
