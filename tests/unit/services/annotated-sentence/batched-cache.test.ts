import { describe, expect, it } from 'vitest';
import { batchedCache } from '../../../../src/services/annotated-sentence/batched-cache.ts';

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

describe('batchedCache', () => {
  it('asks once for what is wanted together, tells each, and keeps it', async () => {
    const asked: string[][] = [];
    const cache = batchedCache<string>(async (keys, put) => {
      asked.push([...keys]);
      for (const key of keys) put(key, key.toUpperCase());
    });
    const told: string[] = [];
    for (const key of ['a', 'b', 'a']) cache.want(key, () => told.push(key));
    await settle();
    expect(asked).toEqual([['a', 'b']]);
    expect(told.toSorted()).toEqual(['a', 'a', 'b']);
    cache.want('a', () => told.push('again'));
    await settle();
    expect(asked).toHaveLength(1);
    expect(cache.peek('a')).toBe('A');
  });

  it('does not ask for what has gone out of sight before its batch, and takes a thousand in turns', async () => {
    const asked: string[] = [];
    const cache = batchedCache<string>(async (keys, put) => {
      asked.push(...keys);
      for (const key of keys) put(key, key);
      await settle();
    });
    const withdraw = Array.from({ length: 1000 }, (_, at) => cache.want(`s${at}`, () => undefined));
    for (const stop of withdraw.slice(0, 990)) stop();
    await settle();
    await settle();
    expect(asked.toSorted()).toEqual(Array.from({ length: 10 }, (_, at) => `s${990 + at}`));
  });

  it('goes on after a batch that failed', async () => {
    let fail = true;
    const cache = batchedCache<string>(async (keys, put) => {
      if (fail) return;
      for (const key of keys) put(key, key);
    });
    const stop = cache.want('a', () => undefined);
    await settle();
    expect(cache.peek('a')).toBeUndefined();
    stop();
    fail = false;
    cache.want('a', () => undefined);
    await settle();
    expect(cache.peek('a')).toBe('a');
  });
});
