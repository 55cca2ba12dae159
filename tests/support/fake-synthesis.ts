import type { SpeechWindow } from '../../src/services/speech/browser-engine.ts';

interface FakeVoice {
  readonly name: string;
  readonly lang: string;
  readonly localService: boolean;
}

class FakeUtterance extends EventTarget {
  voice: FakeVoice | null = null;
  lang = '';
  rate = 1;
  readonly text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }
}

/** A browser's speechSynthesis that says nothing by itself: the test decides what happens. */
export class FakeSynthesis extends EventTarget {
  voices: FakeVoice[] = [];
  speaking = false;
  readonly pending = false;
  readonly spoken: FakeUtterance[] = [];
  cancelled = 0;

  getVoices(): FakeVoice[] {
    return this.voices;
  }

  speak(utterance: FakeUtterance): void {
    this.spoken.push(utterance);
    this.speaking = true;
  }

  cancel(): void {
    this.cancelled += 1;
    this.speaking = false;
  }

  resume(): void {
    this.speaking ||= false;
  }

  /** The voices arrive, as they do some time after the page. */
  bring(...voices: FakeVoice[]): void {
    this.voices = voices;
    this.dispatchEvent(new Event('voiceschanged'));
  }

  start(): void {
    this.spoken.at(-1)?.dispatchEvent(new Event('start'));
  }

  end(): void {
    this.speaking = false;
    this.spoken.at(-1)?.dispatchEvent(new Event('end'));
  }

  fail(error: string): void {
    this.speaking = false;
    this.spoken.at(-1)?.dispatchEvent(Object.assign(new Event('error'), { error }));
  }

  /** As the engine takes it. */
  get window(): SpeechWindow {
    return { speechSynthesis: this, SpeechSynthesisUtterance: FakeUtterance } as object;
  }
}
