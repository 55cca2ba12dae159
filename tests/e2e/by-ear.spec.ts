import type { Page } from '@playwright/test';
import { BROWSER_FLAGS } from '../../scripts/browser-flags.ts';
import { expect, test } from './support/app.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { type FakeVoice, LOCAL_VOICES, spokenIn, useVoices } from './support/fake-speech.ts';
import { BrowserProfile } from './support/profile.ts';
import { paste } from './support/steps.ts';

const WORDS = {
  'en-US': {
    name: 'Name of the text',
    more: 'More exercises',
    none: 'No translating',
    add: 'Add to the library',
    study: /^Study \d+ card/,
    listen: 'Understand Chinese by ear',
    dictate: 'Chinese dictation',
    read: 'Read Chinese aloud',
    slower: /^Slower/,
    check: /^Compare/,
    same: 'The same, but for punctuation and case at most.',
    good: /Good/,
    record: /^Record yourself/,
    stop: /^Stop recording/,
    yours: 'Your recording',
    done: /^I have read it/,
    meaning: 'It means',
  },
  'zh-CN': {
    name: '文本名称',
    more: '更多练习方式',
    none: '不做翻译',
    add: '加入文库',
    study: /^学习 ?\d+/,
    listen: '听懂中文',
    dictate: '中文听写',
    read: '朗读中文',
    slower: /^慢一点/,
    check: /^对照/,
    same: '除标点和大小写外完全一致。',
    good: /良好/,
    record: /^录音/,
    stop: /^停止录音/,
    yours: '你的录音',
    done: /^我读完了/,
    meaning: '意思是',
  },
} as const;
type Words = (typeof WORDS)[keyof typeof WORDS];
type Locale = keyof typeof WORDS;

const TEXTS = {
  listen: 'The old fisherman mended his net.\n老渔夫补好了渔网。',
  dictate: 'Nobody noticed the small lantern.\n谁也没注意到那盏小灯笼。',
  read: 'The ferry leaves at dawn.\n渡船天一亮就开。',
} as const;

interface Opening {
  readonly locale?: Locale;
  readonly touch?: boolean;
  readonly voices?: readonly FakeVoice[];
  /** What becomes of the question for the microphone. */
  readonly microphone?: 'given' | 'refused';
  readonly arrange?: (profile: BrowserProfile) => Promise<unknown>;
}

/** A browser with these voices and this microphone, and what it may not have shown. */
async function withBrowser(
  address: string,
  { locale = 'en-US', touch = false, voices = LOCAL_VOICES, microphone, arrange }: Opening,
  use: (app: Page, words: Words) => Promise<void>,
): Promise<void> {
  const answer = microphone === 'refused' ? '=deny' : '';
  const profile = new BrowserProfile(address, {
    locale,
    viewport: touch ? { width: 390, height: 844 } : { width: 1280, height: 800 },
    hasTouch: touch,
    isMobile: touch,
    args: [
      ...BROWSER_FLAGS,
      '--use-fake-device-for-media-stream',
      `--use-fake-ui-for-media-stream${answer}`,
    ],
  });
  try {
    const app = await profile.open();
    await useVoices(profile, voices);
    await arrange?.(profile);
    await app.reload();
    await use(app, WORDS[locale]);
    expect(profile.problems.unexpected(), 'problems seen by the browser').toEqual([]);
  } finally {
    await profile.dispose();
  }
}

/** Adds a text that is asked in this way alone, and opens its first card. */
async function openExercise(app: Page, words: Words, exercise: keyof typeof TEXTS): Promise<void> {
  await app.goto('#/import');
  await paste(app, TEXTS[exercise]);
  await app.getByLabel(words.name).fill(exercise);
  await app.getByText(words.more).click();
  await app.getByLabel(words[exercise]).check();
  await app.getByRole('radio', { name: words.none }).check();
  await app.getByRole('button', { name: words.add }).click();
  await app.getByRole('link', { name: words.study }).click();
}

const said = async (app: Page): Promise<string[]> =>
  (await spokenIn(app)).map(({ text, rate }) => `${rate} ${text}`);

// The other two ways through are in every-exercise.spec.ts.
for (const [locale, touch] of [
  ['en-US', false],
  ['zh-CN', true],
] as const) {
  const hands = touch ? 'by touch at 390 px' : 'by keyboard alone';
  test(`a sentence is heard, written down and read aloud ${hands}, in ${locale}`, async ({
    site,
  }) => {
    await withBrowser(site.address, { locale, touch, microphone: 'given' }, async (app, words) => {
      const act = async (name: RegExp, key: string): Promise<void> => {
        if (touch) await app.getByRole('button', { name }).tap();
        else await app.keyboard.press(key);
      };
      await openExercise(app, words, 'listen');
      const chinese = app.getByText('老渔夫补好了渔网。');
      await expect.poll(() => said(app)).toEqual(['1 老渔夫补好了渔网。']);
      await expect(chinese).toBeHidden();
      await act(words.slower, 'Alt+s');
      await expect.poll(() => said(app)).toHaveLength(2);
      expect((await said(app))[1]).toBe('0.7 老渔夫补好了渔网。');
      await app.getByRole('textbox').pressSequentially('The old fisherman mended his net');
      await expectAccessible(app, 'listening');
      await act(words.check, 'Enter');
      await expect(chinese).toBeVisible();
      await act(words.good, '3');

      await openExercise(app, words, 'dictate');
      await expect.poll(() => said(app)).toContain('1 谁也没注意到那盏小灯笼。');
      await app.getByRole('textbox').pressSequentially('谁也没注意到那盏小灯笼');
      await expect(app.getByText('谁也没注意到那盏小灯笼。')).toBeHidden();
      await act(words.check, 'Enter');
      await expect(app.getByText(words.same)).toBeVisible();
      await expect(app.getByText('Nobody noticed the small lantern.')).toBeVisible();
      await expect(app.getByRole('button', { name: words.good })).toBeFocused();
      await expectAccessible(app, 'dictation compared');
      await act(words.good, '3');

      await openExercise(app, words, 'read');
      await expect(app.getByText('渡船天一亮就开。')).toBeVisible();
      await act(words.record, 'm');
      await expect(app.getByRole('button', { name: words.stop })).toBeVisible();
      await app.waitForTimeout(300);
      await act(words.stop, 'm');
      const recording = app.getByLabel(words.yours, { exact: true }).locator('audio');
      await expect.poll(() => recording.evaluate(lengthOf)).toBeGreaterThan(0);
      await expectAccessible(app, 'reading aloud');
      await act(words.done, 'Enter');
      await expect(app.getByRole('group', { name: words.meaning })).toContainText('The ferry');
      expect(await said(app), 'nothing is read before the learner').not.toContain(
        '1 渡船天一亮就开。',
      );
      await act(words.good, '3');
      await expect(app.getByRole('group', { name: words.meaning })).toBeHidden();
    });
  });
}

/** Runs in the page: seconds that a recording has, as far as the browser has played it. */
async function lengthOf(audio: HTMLAudioElement | SVGElement): Promise<number> {
  return audio instanceof HTMLAudioElement ? audio.currentTime : 0;
}

test('without a voice a card is asked in writing, says why, and can be put aside', async ({
  site,
}) => {
  await withBrowser(site.address, { voices: [] }, async (app, words) => {
    await openExercise(app, words, 'dictate');
    await expect(app.getByText('This browser has no Chinese voice.')).toBeVisible();
    await expect(app.getByText('Nobody noticed the small lantern.')).toBeVisible();
    await expect(app.getByText('谁也没注意到')).toBeHidden();
    await expectAccessible(app, 'dictation without a voice');
    await app.getByRole('button', { name: /^Not today/ }).click();
    await expect(app.getByRole('heading', { name: 'Done for now' })).toBeVisible();

    await openExercise(app, words, 'listen');
    await expect(app.getByText('老渔夫补好了渔网。')).toBeVisible();
    await expect(app.getByText('Read the sentence instead')).toBeVisible();
  });
});

test('a refused microphone is explained, and reading aloud goes on without it', async ({
  site,
}) => {
  await withBrowser(site.address, { microphone: 'refused' }, async (app, words) => {
    await openExercise(app, words, 'read');
    await app.getByRole('button', { name: words.record }).click();
    await expect(app.getByText('The microphone was refused.')).toBeVisible();
    await app.getByRole('heading', { level: 1 }).focus();
    await app.keyboard.press('Enter');
    await expect(app.getByRole('group', { name: words.meaning })).toBeVisible();
    await app.keyboard.press('2');
    await expect(app.getByRole('group', { name: words.meaning })).toBeHidden();
  });
});

test('speech is recognised by a service only after the learner agreed to it', async ({ site }) => {
  const arrange = (profile: BrowserProfile): Promise<unknown> =>
    profile.context.addInitScript(() => {
      class Recognition extends EventTarget {
        lang = '';
        start(): void {
          document.documentElement.dataset['listenedIn'] = this.lang;
          setTimeout(() => {
            const results = [[{ transcript: '渡船天一亮就来' }]];
            this.dispatchEvent(Object.assign(new Event('result'), { results }));
            this.dispatchEvent(new Event('end'));
          }, 100);
        }
        stop = (): void => undefined;
        abort = (): void => undefined;
      }
      Object.assign(window, { SpeechRecognition: Recognition, webkitSpeechRecognition: undefined });
    });
  await withBrowser(site.address, { arrange }, async (app, words) => {
    const listenedIn = (): Promise<string | null> =>
      app.locator('html').getAttribute('data-listened-in');
    await openExercise(app, words, 'read');
    await expect(app.getByRole('button', { name: /^Check what I say/ })).toBeVisible();
    await app.keyboard.press('c');
    const dialog = app.getByRole('dialog', { name: 'Send what you say away?' });
    await expect(dialog).toContainText('sends the sound of your voice');
    await expectAccessible(app, 'consent');
    await dialog.getByRole('button', { name: 'Do not send' }).click();
    await expect(dialog).toBeHidden();
    expect(await listenedIn()).toBeNull();
    await app.getByRole('button', { name: /^Check what I say/ }).click();
    await dialog.getByRole('button', { name: 'Send it and listen' }).click();
    await expect(app.getByText('渡船天一亮就来')).toBeVisible();
    expect(await listenedIn()).toBe('zh-CN');
    await app.getByRole('button', { name: words.check }).click();
    await expect(app.getByRole('group', { name: 'Your answer and the reference' })).toContainText(
      '渡船天一亮就',
    );

    await app.getByRole('link', { name: 'Settings' }).click();
    const setting = app.getByRole('group', { name: 'Understanding speech by a service' });
    await expect(setting.getByLabel('On')).toBeChecked();
    await setting.getByLabel('Off').check();
  });
});
