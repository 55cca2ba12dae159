import type { exercises as english } from '../en/exercises.ts';
import type { Localised } from '../strings.ts';

/** Simplified Chinese: the ways in which a sentence is asked. */
export const exercises: Localised<typeof english> = {
  exercise: {
    'en-zh': '英译中',
    'zh-en': '中译英',
    'cloze-zh': '中文填空',
    'cloze-en': '英文填空',
    'build-zh': '中文组句',
    'build-en': '英文组句',
    'listen-zh': '听懂中文',
    'listen-en': '听懂英文',
    'dictate-zh': '中文听写',
    'dictate-en': '英文听写',
    'read-zh': '朗读中文',
    'read-en': '朗读英文',
    short: {
      'en-zh': '英译中',
      'zh-en': '中译英',
      'cloze-zh': '中文填空',
      'cloze-en': '英文填空',
      'build-zh': '中文组句',
      'build-en': '英文组句',
      'listen-zh': '听懂中文',
      'listen-en': '听懂英文',
      'dictate-zh': '中文听写',
      'dictate-en': '英文听写',
      'read-zh': '朗读中文',
      'read-en': '朗读英文',
    },
    task: {
      'en-zh': '译成中文',
      'zh-en': '译成英文',
      'cloze-zh': '填入缺少的中文词',
      'cloze-en': '填入缺少的英文词',
      'build-zh': '用词块组成中文句子',
      'build-en': '用词块组成英文句子',
      'listen-zh': '听中文，用英文说出意思',
      'listen-en': '听英文，用中文说出意思',
      'dictate-zh': '听写中文',
      'dictate-en': '听写英文',
      'read-zh': '朗读中文',
      'read-en': '朗读英文',
    },
  },
};
