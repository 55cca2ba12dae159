import type { check as english } from '../en/check.ts';
import type { Localised } from '../strings.ts';

/** Simplified Chinese: comparing the collection with its logs. */
export const check: Localised<typeof english> = {
  check: {
    check: '检查学习数据',
    hint: '把显示的一切与回答和修改的日志核对，不符的地方会改正。改正前先保留一份副本；你写下和回答的内容都不会丢失。',
    checking: '正在与日志核对……',
    sound_other: '一切正常：与日志的 {{count}} 条记录全部相符。',
    parts: {
      content:
        '文本、句对、词语和设置：{{wrong}} 项与日志不符，{{missing}} 项缺失，{{orphaned}} 项没有来源。',
      cards: '卡片：{{wrong}} 张与日志不符，{{missing}} 张缺失，{{orphaned}} 张没有来源。',
      counts:
        '进度页和文库的统计：{{wrong}} 项与日志不符，{{missing}} 项缺失，{{orphaned}} 项没有来源。',
    },
    recordings: {
      sound_other: '{{count}} 个录音都在，而且完好。',
      damaged_other:
        '有 {{count}} 个录音已损坏，已移除；恢复一份有它们的备份就能找回。在那之前由语音朗读。',
      missing_other:
        '有 {{count}} 个句子的录音不在这台设备上，由语音朗读。同步不带录音：请恢复有录音的那台设备的备份。',
      unused_other:
        '有 {{count}} 个录音（{{size}}）不属于文库里的任何句子：可能是导入中断，或者句子已删除。以后再找回那些句子时，将由语音朗读。',
      remove: '移除这些录音',
      removed_other: '移除了 {{count}} 个录音。',
    },
    repaired: '已全部根据日志重新生成。',
    notRepaired: '什么也没有改动。请先保存一份备份，再试一次。',
    withheld:
      '什么也没有改动：日志有一部分无法读取，那部分内容也许只剩这些数据。请先在救援页面保存全部数据，再恢复一份完整的备份。',
    copyKept: '修复前的副本在浏览器保留的备份里。',
    removed_other: '日志中有 {{count}} 条记录一字不差地重复；现在各留一条。',
    repeated_other: '日志中有 {{count}} 条记录重复，各计一次。',
  },
};
