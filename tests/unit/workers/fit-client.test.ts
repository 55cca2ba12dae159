import { expose } from 'comlink';
import { describe, expect, it, vi } from 'vitest';
import type { FitWork } from '../../../src/workers/fit.contract.ts';
import { fitInWorker, simulateInWorker } from '../../../src/workers/fit-client.ts';

/** A worker made of a channel: what is exposed on the far end runs in this thread. */
class FakeWorker extends EventTarget {
  ended = false;
  readonly #channel = new MessageChannel();
  constructor(work: FitWork) {
    super();
    this.#channel.port1.onmessage = (event) =>
      this.dispatchEvent(new MessageEvent('message', { data: event.data }));
    expose(work, this.#channel.port2);
  }
  postMessage(message: unknown, transfer: Transferable[]): void {
    this.#channel.port1.postMessage(message, transfer);
  }
  terminate(): void {
    this.ended = true;
    this.#channel.port1.close();
  }
}

const state = vi.hoisted(() => ({ worker: undefined as unknown }));
vi.mock('../../../src/workers/start-worker.ts', () => ({ startWorker: () => state.worker }));
vi.mock('../../../src/workers/fit.worker.ts?worker&url', () => ({ default: 'fit.js' }));

const OPTIONS = { current: [], relearningSteps: 1, seed: 1 };
const OUTLOOK = { points: [], pace: {} as never, cards: 7 };

function start(work: Partial<FitWork> = {}): FakeWorker {
  const worker = new FakeWorker({
    fit: () => new Promise(() => undefined),
    simulate: () => Promise.resolve(OUTLOOK),
    preview: () => new Promise(() => undefined),
    evaluate: () => new Promise(() => undefined),
    ...work,
  });
  state.worker = worker;
  return worker;
}

describe('fitInWorker', () => {
  it('gives what the worker gives, and ends it', async () => {
    const error = { kind: 'too-few', have: 3, need: 400 } as const;
    const worker = start({ fit: () => Promise.resolve({ ok: false, error }) });
    expect(await fitInWorker(OPTIONS)).toEqual({ ok: false, error });
    expect(worker.ended).toBe(true);
  });

  it('tells how far it is', async () => {
    const error = { kind: 'too-few', have: 3, need: 400 } as const;
    start({
      // Over the border the call gives a promise, which resolves once it has been heard.
      fit: (_, onProgress) => Promise.resolve(onProgress(1, 2)).then(() => ({ ok: false, error })),
    });
    const seen: number[][] = [];
    await fitInWorker(OPTIONS, { onProgress: (done, total) => void seen.push([done, total]) });
    expect(seen).toEqual([[1, 2]]);
  });

  it('ends a worker that computes without a pause when it is told to stop', async () => {
    const worker = start();
    const stop = new AbortController();
    const outcome = fitInWorker(OPTIONS, { signal: stop.signal });
    stop.abort();
    expect(await outcome).toEqual({ ok: false, error: { kind: 'cancelled' } });
    expect(worker.ended).toBe(true);
    const early = await fitInWorker(OPTIONS, { signal: stop.signal });
    expect(early).toEqual({ ok: false, error: { kind: 'cancelled' } });
  });

  it('makes a value of a worker that dies, and of an exception', async () => {
    const worker = start();
    const outcome = fitInWorker(OPTIONS);
    worker.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));
    const error = { kind: 'fit-crashed', message: 'out of memory' };
    expect(await outcome).toEqual({ ok: false, error });
    start({ fit: () => Promise.reject(new Error('bug')) });
    expect(await fitInWorker(OPTIONS)).toMatchObject({ error: { kind: 'fit-crashed' } });
  });
});

describe('simulateInWorker', () => {
  it('gives what the worker gives', async () => {
    start();
    expect(await simulateInWorker({} as never)).toEqual({ ok: true, value: OUTLOOK });
  });
});
