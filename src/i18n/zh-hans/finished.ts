import type { finished as english } from '../en/finished.ts';
import type { Localised } from '../strings.ts';

/** Simplified Chinese: the screen after the last card. */
export const finished: Localised<typeof english> = {
  finished: {
    calm: '现在没有别的卡片在等你，到这里就好。',
    learned: '今天各篇文本的学习',
    text: '文本',
    answered: '作答',
    fresh: '新卡',
    known: '现已掌握',
    ofAll: '{{known}}/{{all}}',
    next: '接下来',
    today_other: '今天还有 {{count}} 张，最早 {{time}}。',
    tomorrow_other: '明天 {{count}} 张，其中新卡 {{fresh}} 张。',
    others_other: '学习其他文本：{{count}} 张',
  },
};
