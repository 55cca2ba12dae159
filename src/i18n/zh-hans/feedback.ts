import type { feedback as english } from '../en/feedback.ts';
import type { Localised } from '../strings.ts';

/** Simplified Chinese: what is said to a typed translation. */
export const feedback: Localised<typeof english> = {
  feedback: {
    verdicts: {
      same: '一致，至多标点和大小写不同。',
      form: '意思相同，只是写法不同。',
      small: '有小差异。',
      parts: '部分一致。换一种说法也可能是对的。',
      different: '差别太大，无法比较。但也可能是对的。',
      accepted: '这是你认可的答案。',
    },
    checks: {
      negation: '请核对：否定不同。一句有否定，另一句没有。',
      number: '请核对：数字、日期或单位不同。',
      comparison: '请核对：比较关系不同。更、不如、最，还是一样？',
      roles: '请核对：谁对谁做了什么，可能颠倒了。',
      opposite: '请核对：有个词的意思可能正好相反。',
    },
    kinds: {
      form: '写法不同',
      article: '冠词',
      inflection: '词形',
      spelling: '拼写',
      'same-sound': '同音',
      synonym: '近义',
      particle: '虚词',
      'measure-word': '量词',
      'general-measure-word': '通用量词',
      order: '语序',
      missing: '缺少',
      extra: '多出',
      'other-word': '用词不同',
      negation: '否定',
      number: '数字',
      name: '名称',
    },
    differences: '差异',
    difference: '差异类型',
    nothing: '无',
    acceptedReference: '你认可的答案',
    alsoRight: '也对',
    mySlip: '只是手误',
    slipNoted: '按手误处理，不计入你的错误。',
    accepted: '已认可。以后这个答案也算对。',
    notAccepted: '已不再认可这个答案。',
    keyAccept: '认可自己的答案',
    keySlip: '标为手误',
    alternatives: { en: '英文里也对的答案', zh: '中文里也对的答案' },
    remove: '删除',
    removeAlternative: '删除“{{answer}}”',
  },
  errors: {
    only: '哪类错误',
    any: '全部',
  },
};
