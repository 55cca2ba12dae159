import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browserEngine } from '../../../../src/services/speech/browser-engine.ts';
import { createSpeaker } from '../../../../src/services/speech/speaker.ts';
import type { SpeechEngine, Utterance } from '../../../../src/services/speech/speech-engine.ts';
import { FakeSynthesis } from '../../../support/fake-synthesis.ts';

const TINGTING = { name: 'Tingting', lang: 'zh_CN', localService: true };

let synthesis: FakeSynthesis;
let engine: SpeechEngine;

function utterance(text: string): Utterance {
  const [voice] = engine.known().voices;
  if (voice === undefined) throw new Error('no voice');
  return { text, voice, pace: 0.7 };
}
const speech = (key: string, ...texts: string[]) => ({ key, utterances: texts.map(utterance) });

beforeEach(() => {
  vi.useFakeTimers();
  synthesis = new FakeSynthesis();
  engine = browserEngine(synthesis.window);
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the voices', () => {
  it('come late, and are told', () => {
    const told = vi.fn<() => void>();
    engine.onVoices(told);
    expect(engine.known()).toEqual({ voices: [], settled: false });
    synthesis.bring(TINGTING);
    expect(told).toHaveBeenCalledOnce();
    expect(engine.known()).toMatchObject({
      voices: [{ name: 'Tingting', local: true }],
      settled: true,
    });
  });

  it('are asked for where the browser does not tell that they came', async () => {
    synthesis.voices = [TINGTING];
    await vi.advanceTimersByTimeAsync(300);
    expect(engine.known().voices).toHaveLength(1);
  });

  it('are none when none came in 2.5 seconds, or the browser has no speech', async () => {
    await vi.advanceTimersByTimeAsync(2_600);
    expect(engine.known()).toEqual({ voices: [], settled: true });
    expect(browserEngine({}).known()).toEqual({ voices: [], settled: true });
  });
});

describe('an utterance', () => {
  beforeEach(() => synthesis.bring(TINGTING));

  it('is given its voice, a well-formed language and its pace', async () => {
    const end = engine.say(utterance('下雨了。'));
    expect(synthesis.spoken[0]).toMatchObject({ text: '下雨了。', lang: 'zh-CN', rate: 0.7 });
    synthesis.start();
    synthesis.end();
    await expect(end).resolves.toBe('said');
  });

  it.each([
    ['interrupted', 'stopped'],
    ['not-allowed', 'not-allowed'],
    ['network', 'network'],
    ['synthesis-failed', 'broken'],
  ])('that ends with %s is told as %s', async (error, told) => {
    const end = engine.say(utterance('下雨了。'));
    synthesis.fail(error);
    await expect(end).resolves.toBe(told);
  });

  it('that never begins is given up after eight seconds', async () => {
    const end = engine.say(utterance('下雨了。'));
    await vi.advanceTimersByTimeAsync(7_900);
    synthesis.speaking = true;
    await vi.advanceTimersByTimeAsync(200);
    await expect(end).resolves.toBe('silent');
  });

  it('whose end is not told ends when the browser has fallen silent', async () => {
    const end = engine.say(utterance('下雨了。'));
    synthesis.start();
    await vi.advanceTimersByTimeAsync(60_000);
    synthesis.speaking = false;
    await vi.advanceTimersByTimeAsync(1_000);
    await expect(end).resolves.toBe('said');
  });
});

describe('the speaker', () => {
  beforeEach(() => synthesis.bring(TINGTING));

  it('says one utterance after the other and tells when it is silent again', async () => {
    const speaker = createSpeaker(engine);
    const end = speaker.say(speech('a', '一。', '二。'));
    expect(synthesis.spoken.map(({ text }) => text)).toEqual(['一。']);
    synthesis.start();
    synthesis.end();
    await vi.advanceTimersByTimeAsync(0);
    expect(synthesis.spoken.map(({ text }) => text)).toEqual(['一。', '二。']);
    expect(speaker.speaking()).toBe('a');
    synthesis.end();
    await expect(end).resolves.toBe('said');
    expect(speaker.speaking()).toBeUndefined();
  });

  it('silences what was before, and waits a moment, since Linux swallows what comes at once', async () => {
    const speaker = createSpeaker(engine);
    const first = speaker.say(speech('a', '一。', '二。'));
    const second = speaker.say(speech('b', '三。'));
    await expect(first).resolves.toBe('stopped');
    expect(synthesis.cancelled).toBe(1);
    expect(synthesis.spoken).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(100);
    expect(synthesis.spoken.map(({ text }) => text)).toEqual(['一。', '三。']);
    synthesis.end();
    await expect(second).resolves.toBe('said');
  });

  it('does not say what was stopped while it waited', async () => {
    const speaker = createSpeaker(engine);
    void speaker.say(speech('a', '一。'));
    speaker.stop();
    const second = speaker.say(speech('b', '二。'));
    speaker.stop();
    await vi.advanceTimersByTimeAsync(1_000);
    await expect(second).resolves.toBe('stopped');
    expect(synthesis.spoken).toHaveLength(1);
    expect(speaker.speaking()).toBeUndefined();
  });

  it('ends with what went wrong, without going on to the next utterance', async () => {
    const speaker = createSpeaker(engine);
    const end = speaker.say(speech('a', '一。', '二。'));
    synthesis.fail('network');
    await expect(end).resolves.toBe('network');
    expect(synthesis.spoken).toHaveLength(1);
    expect(speaker.speaking()).toBeUndefined();
  });
});
