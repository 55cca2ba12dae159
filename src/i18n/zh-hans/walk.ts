import type { walk as english } from '../en/walk.ts';
import type { Localised } from '../strings.ts';

/** Simplified Chinese: translating a text sentence by sentence. */
export const walk: Localised<typeof english> = {
  walk: {
    link: '逐句翻译',
    goOn: '继续逐句翻译：第 {{at}} 句，共 {{of}} 句',
    title: '逐句翻译《{{title}}》',
    intro: '按原文顺序一句一句地翻译整篇，不管哪些卡片到期。随时可以停下，改天从那一句接着来。',
    direction: '方向',
    goOnAt: '从第 {{at}} 句继续',
    fromStart: '从头开始',
    empty: '这篇文本还没有两边齐全的句子，暂时没有可翻译的。',
    at: '第 {{at}} 句，共 {{of}} 句',
    atCounting: '第 {{at}} 句，共 {{of}} 句，计入复习',
    back: '上一句',
    skip: '下一句',
    change: '方向',
    done: '全篇完成',
    through_other: '《{{title}}》的 {{count}} 句已全部翻译完。',
    again: '再来一遍，或换个方向',
    standing: '逐句翻译：已完成 {{passed}} 句，共 {{of}} 句（{{direction}}）',
    keyBack: '逐句翻译时：上一句、下一句',
  },
};
