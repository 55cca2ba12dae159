import { expose } from 'comlink';
import { describe, expect, it, vi } from 'vitest';
import { MOST_BYTES } from '../../../src/domain/text/most-bytes.ts';
import type { Aligner } from '../../../src/workers/aligner.contract.ts';
import { startAligner } from '../../../src/workers/aligner-client.ts';

/** A worker made of a channel: what is exposed on the far end runs in this thread. */
class FakeWorker extends EventTarget {
  readonly #channel = new MessageChannel();
  readonly #far = this.#channel.port2;
  constructor(aligner: Aligner | undefined) {
    super();
    this.#channel.port1.onmessage = (event) =>
      this.dispatchEvent(new MessageEvent('message', { data: event.data }));
    if (aligner !== undefined) expose(aligner, this.#far);
  }
  postMessage(message: unknown, transfer: Transferable[]): void {
    this.#channel.port1.postMessage(message, transfer);
  }
  terminate(): void {
    this.#channel.port1.close();
  }
}

const state = vi.hoisted(() => ({ worker: undefined as unknown }));
vi.mock('../../../src/workers/start-worker.ts', () => ({ startWorker: () => state.worker }));
vi.mock('../../../src/workers/aligner.worker.ts?worker&url', () => ({ default: 'aligner.js' }));

const start = (aligner?: Aligner) => {
  const worker = new FakeWorker(aligner);
  state.worker = worker;
  return { worker, client: startAligner() };
};

describe('startAligner', () => {
  it('gives what the worker gives', async () => {
    const { client } = start({
      align: ([source]) =>
        Promise.resolve({
          ok: false,
          error: { kind: 'too-long', length: source?.content.length ?? 0, limit: 3 },
        }),
      warm: () => Promise.resolve(),
      realign: (pairs) => Promise.resolve({ ok: true, value: [...pairs] }),
    });
    expect(await client.align([{ content: 'four' }])).toEqual({
      ok: false,
      error: { kind: 'too-long', length: 4, limit: 3 },
    });
    client.dispose();
  });

  it('makes a value of a worker that dies while it works', async () => {
    const { worker, client } = start();
    const outcome = client.align([{ content: 'text' }]);
    worker.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));
    expect(await outcome).toEqual({
      ok: false,
      error: { kind: 'aligner-crashed', message: 'out of memory' },
    });
    // And of every later call to the same dead worker.
    expect((await client.align([{ content: 'text' }])).ok).toBe(false);
    client.dispose();
  });

  it('makes a value of an exception that crosses the border', async () => {
    const { client } = start({
      align: () => {
        throw new Error('bug');
      },
      warm: () => Promise.resolve(),
      realign: () => Promise.reject(new Error('bug')),
    });
    expect(await client.align([{ content: 'text' }])).toMatchObject({
      error: { kind: 'aligner-crashed' },
    });
    expect((await client.realign([])).ok).toBe(false);
    client.dispose();
  });

  it('refuses a file that is too large before reading it', async () => {
    const { client } = start();
    const arrayBuffer = vi.fn<() => Promise<ArrayBuffer>>();
    const file = Object.assign(new Blob(), { arrayBuffer });
    Object.defineProperty(file, 'size', { value: MOST_BYTES + 1 });
    expect(await client.align([{ content: 'text' }, { content: file, name: 'large.txt' }])).toEqual(
      {
        ok: false,
        error: { kind: 'too-large', bytes: MOST_BYTES + 1, limit: MOST_BYTES },
      },
    );
    expect(arrayBuffer).not.toHaveBeenCalled();
    client.dispose();
  });
});
