import type { report as english } from '../en/report.ts';
import type { Localised } from '../strings.ts';

/** Simplified Chinese: the report that helps to find a fault. */
export const report: Localised<typeof english> = {
  report: {
    make: '生成诊断报告',
    title: '诊断报告',
    hint: '供排查问题使用，不含你的任何句子、标题或答案。',
    copy: '复制',
    copied: '已复制。',
    save: '存成文件',
  },
};
