import { afterEach, describe, expect, it, vi } from 'vitest';
import { askForPersistence, estimateUsage } from '../../../src/storage/persistence.ts';

function withStorage(storage: object | undefined): void {
  vi.stubGlobal('navigator', storage === undefined ? {} : { storage });
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('askForPersistence', () => {
  it('tells what the browser answered', async () => {
    withStorage({ persist: async () => true });
    expect(await askForPersistence()).toBe('granted');
    withStorage({ persist: async () => false });
    expect(await askForPersistence()).toBe('denied');
  });

  it('knows browsers without it', async () => {
    withStorage(undefined);
    expect(await askForPersistence()).toBe('unsupported');
    expect(await estimateUsage()).toBeUndefined();
  });

  it('does not wait for ever, and takes a refusal by exception', async () => {
    withStorage({ persist: () => new Promise(() => undefined) });
    expect(await askForPersistence(10)).toBe('denied');
    withStorage({ persist: () => Promise.reject(new Error('no')) });
    expect(await askForPersistence()).toBe('denied');
  });
});

it('tells usage where the browser does', async () => {
  withStorage({ estimate: async () => ({ usage: 5, quota: 100 }) });
  expect(await estimateUsage()).toEqual({ usedBytes: 5, quotaBytes: 100 });
});
