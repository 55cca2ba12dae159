import { expose } from 'comlink';
import { describe, expect, it, vi } from 'vitest';
import { fetchedOnce } from '../../../src/workers/language/fetched-once.ts';
import { withPart } from '../../../src/workers/language/with-part.ts';
import type { LanguageWork } from '../../../src/workers/language.contract.ts';
import { languageClient } from '../../../src/workers/language-client.ts';

/** A worker made of a channel: what is exposed on the far end runs in this thread. */
class FakeWorker extends EventTarget {
  readonly #channel = new MessageChannel();
  constructor(work: Pick<LanguageWork, 'lookUp'> | undefined) {
    super();
    this.#channel.port1.onmessage = (event) =>
      this.dispatchEvent(new MessageEvent('message', { data: event.data }));
    if (work !== undefined) expose(work, this.#channel.port2);
  }
  postMessage(message: unknown, transfer: Transferable[]): void {
    this.#channel.port1.postMessage(message, transfer);
  }
  terminate(): void {
    this.#channel.port1.close();
    this.#channel.port2.close();
  }
}

const state = vi.hoisted(() => ({ started: [] as unknown[], next: [] as unknown[] }));
vi.mock('../../../src/workers/start-worker.ts', () => ({
  startWorker: () => {
    const worker = state.next.shift();
    if (worker === undefined) throw new Error('no worker may start here');
    state.started.push(worker);
    return worker;
  },
}));
vi.mock('../../../src/workers/language.worker.ts?worker&url', () => ({ default: 'language.js' }));

const question = { language: 'zh', text: '花', at: 0 } as const;
const answers = { lookUp: () => Promise.resolve({ ok: true, value: undefined } as const) };

describe('languageClient', () => {
  it('starts one worker for all questions, and a new one after that has died', async () => {
    const [silent, speaking] = [new FakeWorker(undefined), new FakeWorker(answers)];
    state.next = [silent, speaking];
    const ask = languageClient();
    const both = [ask((work) => work.lookUp(question)), ask((work) => work.lookUp(question))];
    expect(state.started).toEqual([silent]);
    silent.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));
    const dead = { ok: false, error: { kind: 'language-crashed', message: 'out of memory' } };
    expect(await Promise.all(both)).toEqual([dead, dead]);
    expect(await ask((work) => work.lookUp(question))).toEqual({ ok: true, value: undefined });
    speaking.terminate();
  });

  it('makes a value of a worker that cannot start', async () => {
    state.next = [];
    expect(await languageClient()((work) => work.lookUp(question))).toMatchObject({
      ok: false,
      error: { kind: 'language-crashed' },
    });
  });
});

describe('a part of the worker', () => {
  it('is loaded once, and again after a failure', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    let loads = 0;
    const load = fetchedOnce(() => {
      loads += 1;
      return loads === 1 ? Promise.reject(new Error('offline')) : Promise.resolve('words');
    });
    const read = () => withPart('dictionary', load, (words) => words.length);
    expect(await read()).toEqual({
      ok: false,
      error: { kind: 'language-unavailable', part: 'dictionary' },
    });
    expect(await read()).toEqual({ ok: true, value: 5 });
    expect(await read()).toEqual({ ok: true, value: 5 });
    expect(loads).toBe(2);
  });
});
