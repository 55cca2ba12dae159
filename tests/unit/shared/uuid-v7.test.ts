import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EpochMs } from '../../../src/shared/time.ts';
import { uuidV7 } from '../../../src/shared/uuid-v7.ts';

const random = fc.uint8Array({ minLength: 10, maxLength: 16 });
const times = fc.integer({ min: 0, max: 2 ** 48 - 1 }).map((ms) => ms as EpochMs);

describe('uuidV7', () => {
  it('gives the example of RFC 9562', () => {
    // Appendix A.6: 2022-02-22T19:22:22Z, rand_a CC3, rand_b 18C4DC0C0C07398F.
    const bytes = Uint8Array.of(0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f);
    expect(uuidV7(0x017f22e279b0 as EpochMs, bytes)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
  });

  it('has the version and the variant whatever the random bytes are', () => {
    fc.assert(
      fc.property(times, random, (now, bytes) => {
        expect(uuidV7(now, bytes)).toMatch(
          /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
        );
      }),
    );
  });

  it('sorts by time', () => {
    fc.assert(
      fc.property(times, times, random, random, (a, b, bytesA, bytesB) => {
        fc.pre(a < b);
        expect(uuidV7(a, bytesA) < uuidV7(b, bytesB)).toBe(true);
      }),
    );
  });

  it('does not change the bytes that it is given', () => {
    const bytes = new Uint8Array(10).fill(0xff);
    uuidV7(0 as EpochMs, bytes);
    expect([...bytes]).toEqual(Array.from({ length: 10 }, () => 0xff));
  });

  it('refuses too few random bytes', () => {
    expect(() => uuidV7(0 as EpochMs, new Uint8Array(9))).toThrow('10 random bytes');
  });
});
