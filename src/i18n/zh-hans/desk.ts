import type { desk as english } from '../en/desk.ts';
import type { Localised } from '../strings.ts';

/** Simplified Chinese: from a card to its text and back, and pairs that do not belong together. */
export const desk: Localised<typeof english> = {
  desk: {
    inText: '查看原文位置',
    wrongPair: '配对有误',
    backToCard: '回到卡片',
    backToReview: '继续学习',
    hereYouWere: '你是从这一句过来的。',
    flagged: '这个句对的卡片已暂停，改好配对后恢复。',
    flaggedHint:
      '你刚才那个句对的卡片已暂停。更新文本后它们会继续出现；没有改动的句对保留学习记录。',
    unflag: '配对没有问题，恢复卡片',
    unflagged: '这个句对的卡片已恢复。',
    keyText: '在文本中查看这一句',
    keyWrong: '配对有误：到那里修改',
    keyBack: '从那里回到卡片',
    swipe: '滑动卡片',
    swipeHint: '在触摸屏上学习时：上滑看答案，之后左滑为“重来”，右滑为“良好”。按钮仍然保留。',
    yours: { built: '你组成的句子', heard: '听到的是' },
    standing: {
      fresh_other: '未学 {{count}}',
      learning_other: '学习中 {{count}}',
      known_other: '已掌握 {{count}}',
      suspended_other: '已暂停 {{count}}',
    },
    exercises_other: '{{count}} 种练习',
  },
};
