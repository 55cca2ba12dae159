import type { findings as english } from '../en/findings.ts';
import type { Localised } from '../strings.ts';

/** Simplified Chinese: what is odd about a log of answers that was read. */
export const findings: Localised<typeof english> = {
  findings: {
    known_other: '有 {{count}} 条记录本来就在这里，没有重复添加。',
    damaged_other: '日志中有 {{count}} 段无法读取。它们原样保留，但不计入；备份里也许还有。',
    options_other: '有 {{count}} 个已存的学习选项超出范围。它们原样保留，改用通常的值。',
    unknown_other: '有 {{count}} 条记录的评分或种类是这个版本不认识的，已保留并跳过。',
    orphans_other: '有 {{count}} 条记录属于这里没有的句子，已保留；句子恢复后会重新计入。',
    ahead_other: '有 {{count}} 条记录的日期在将来，仍照常计入；请检查写下它们的设备的日期。',
  },
};
