import type { practice as english } from '../en/practice.ts';
import type { Localised } from '../strings.ts';

/** Simplified Chinese: studying beside the schedule. */
export const practice: Localised<typeof english> = {
  practice: {
    title: '再多学一点',
    intro: '在日程之外练习已经开始学的卡片，想练多少就练多少。',
    link: '再多学一点',
    kind: '练习什么',
    kinds: { ahead: '快到期的', forgotten: '今天忘记的', begun: '所有学过的', hardest: '最难的' },
    hints: {
      ahead: '接下来几天到期的卡片，最早的在前：适合假期或上课之前。',
      forgotten: '今天在这台设备上选了“重来”的卡片。',
      begun: '打乱顺序，不管是否到期。',
      hardest: '难度最高、忘记次数最多的在前。',
    },
    nothing: {
      ahead: '这几天没有到期的卡片。可以多选几天，或换一篇文本。',
      forgotten: '今天你什么都没有忘记。',
      begun: '那里还没有开始学的卡片，请先学新卡。',
      hardest: '那里还没有开始学的卡片，请先学新卡。',
    },
    text: '范围',
    allTexts: '全部文本',
    days: '接下来几天到期',
    count: '最多多少张',
    counts: '算作复习',
    countsNo: '回答只作为练习记入日志，记忆状态和到期日不变。',
    countsYes: '每次回答都是一次正式复习，会移动到期日。',
    no: '不算',
    yes: '算',
    begin: '开始',
    left_other: '练习：还剩 {{count}} 张',
    leftCounting_other: '计入复习：还剩 {{count}} 张',
    stop: '停止',
    done: '练习结束',
    answered_other: '练习了 {{count}} 张。',
    forgottenCount_other: '忘记 {{count}} 张。',
    didCount: '已计入复习。',
    didNotCount: '日程没有变化。',
    again: '再练一遍忘记的',
    more: '练习别的',
  },
};
