import { expect, it } from 'vitest';
import { voicePlace } from '../../../../src/domain/speech/voice-place.ts';

const zh = (place: string) => ({ language: 'zh', place });

it.each([
  ['zh-CN', zh('zh-CN')],
  ['zh_CN', zh('zh-CN')],
  ['cmn-Hans-CN', zh('zh-CN')],
  ['cmn', zh('zh-CN')],
  ['zh', zh('zh-CN')],
  ['zh-CN-liaoning', zh('zh-CN')],
  ['zh_TW_#Hant', zh('zh-TW')],
  ['cmn-Hant-TW', zh('zh-TW')],
  ['zh-Hant', zh('zh-TW')],
  ['zh-HK', zh('zh-HK')],
  ['yue', zh('zh-HK')],
  ['yue-Hant-HK', zh('zh-HK')],
  ['zh-yue', zh('zh-HK')],
  ['zh-Hant-HK', zh('zh-HK')],
  ['en-029', { language: 'en', place: '029' }],
  ['en-gb-x-rp', { language: 'en', place: 'GB' }],
  ['EN_us', { language: 'en', place: 'US' }],
  ['en', { language: 'en', place: '' }],
])('reads %s', (tag, place) => {
  expect(voicePlace(tag)).toEqual(place);
});

it.each(['ja-JP', 'wuu-CN', 'cmn-latn-pinyin', 'hak', 'enm', ''])('leaves %j alone', (tag) => {
  expect(voicePlace(tag)).toBeUndefined();
});
