import { describe, expect, it } from 'vitest';
import { chooseVoice, type VoiceWish } from '../../../../src/domain/speech/choose-voice.ts';
import { rankVoices } from '../../../../src/domain/speech/rank-voices.ts';
import type { Voice } from '../../../../src/domain/speech/voice.ts';

function voice(name: string, tag: string, local = true): Voice {
  return { id: name, name, tag, local };
}

const UNASKED: VoiceWish = { voiceId: undefined, mayLeaveDevice: false };
const names = (voices: readonly Voice[]): string[] => voices.map(({ name }) => name);

/** As a Mac with Chrome lists them, shortened. */
const MAC = [
  voice('Albert', 'en-US'),
  voice('Daniel', 'en-GB'),
  voice('Eddy (Chinese (China mainland))', 'zh-CN'),
  voice('Meijia', 'zh-TW'),
  voice('Samantha', 'en-US'),
  voice('Sinji', 'zh-HK'),
  voice('Tingting', 'zh-CN'),
  voice('Zoe (Premium)', 'en-US'),
  voice('Google US English', 'en-US', false),
  voice('Google 普通话（中国大陆）', 'zh-CN', false),
];
const CHROME_ONLY = [
  voice('Google US English', 'en-US', false),
  voice('Google 普通话（中国大陆）', 'zh-CN', false),
];

describe('rankVoices', () => {
  it('puts voices of the device first, fine before plain, and voices for fun after all others', () => {
    expect(names(rankVoices(MAC, 'en'))).toEqual([
      'Zoe (Premium)',
      'Samantha',
      'Daniel',
      'Albert',
      'Google US English',
    ]);
  });

  it('puts the mainland first for simplified and Taiwan first for traditional, Cantonese last', () => {
    const local = MAC.filter((each) => each.local);
    expect(names(rankVoices(local, 'zh-hans'))).toEqual([
      'Tingting',
      'Meijia',
      'Sinji',
      'Eddy (Chinese (China mainland))',
    ]);
    expect(names(rankVoices(local, 'zh-hant'))[0]).toBe('Meijia');
  });
});

describe('chooseVoice', () => {
  it('takes the best of the device when nothing was chosen', () => {
    expect(chooseVoice(MAC, 'zh-hans', UNASKED)).toEqual({ kind: 'voice', voice: MAC[6] });
  });

  it('never takes a voice that sends text away unless it was chosen and sending was allowed', () => {
    const [, remote] = CHROME_ONLY;
    const chosen = remote?.id;
    expect(chooseVoice(CHROME_ONLY, 'zh-hans', UNASKED).kind).toBe('only-remote');
    const allowedOnly = { voiceId: undefined, mayLeaveDevice: true };
    expect(chooseVoice(CHROME_ONLY, 'zh-hans', allowedOnly).kind).toBe('only-remote');
    const chosenOnly = { voiceId: chosen, mayLeaveDevice: false };
    expect(chooseVoice(CHROME_ONLY, 'zh-hans', chosenOnly).kind).toBe('only-remote');
    const both = { voiceId: chosen, mayLeaveDevice: true };
    expect(chooseVoice(CHROME_ONLY, 'zh-hans', both)).toEqual({ kind: 'voice', voice: remote });
  });

  it('falls back to the device when sending is no longer allowed, or the voice is of another device', () => {
    const revoked = { voiceId: 'Google US English', mayLeaveDevice: false };
    expect(chooseVoice(MAC, 'en', revoked)).toMatchObject({ voice: { name: 'Zoe (Premium)' } });
    const elsewhere = { voiceId: 'Microsoft Aria', mayLeaveDevice: true };
    expect(chooseVoice(MAC, 'en', elsewhere)).toMatchObject({ voice: { name: 'Zoe (Premium)' } });
  });

  it('reads Cantonese only when that voice was chosen', () => {
    const cantonese = [voice('Sinji', 'zh-HK')];
    expect(chooseVoice(cantonese, 'zh-hant', UNASKED).kind).toBe('only-cantonese');
    expect(
      chooseVoice(cantonese, 'zh-hant', { voiceId: 'Sinji', mayLeaveDevice: false }).kind,
    ).toBe('voice');
  });

  it('does not read Chinese with an English voice, nor with one for pinyin', () => {
    const others = [voice('Samantha', 'en-US'), voice('Pinyin', 'cmn-latn-pinyin')];
    expect(chooseVoice(others, 'zh-hans', UNASKED)).toEqual({ kind: 'none' });
  });
});
