import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeContents } from '../../../src/sync/batch-contents.ts';
import {
  type BinaryJson,
  decodeBinaryJson,
  encodeBinaryJson,
} from '../../../src/sync/binary-json.ts';
import { openBatch, readHeader, sealBatch } from '../../../src/sync/sealed-batch.ts';
import { deriveVaultKey } from '../../../src/sync/vault-key.ts';
import { TEST_SECRET } from '../../support/sync-device.ts';

const numbers = fc.oneof(
  fc.uint8Array({ maxLength: 9 }),
  fc.uint16Array({ maxLength: 9 }),
  fc.uint32Array({ maxLength: 9 }),
  fc.float64Array({ maxLength: 9 }),
);
const values = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.string({ unit: 'binary' }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constant(null),
    fc.boolean(),
    numbers,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      fc.string({ maxLength: 4 }).filter((key) => key !== '__proto__'),
      tie('value'),
      {
        maxKeys: 4,
        noNullPrototype: true,
      },
    ),
  ),
})).value;

const MEMBER = '0f'.repeat(16);
const HEADER = { member: MEMBER, number: 7, previous: 'c4'.repeat(32) };

describe('binary JSON', () => {
  it('comes back as it was, arrays of numbers and minus zero too', () => {
    fc.assert(
      fc.property(values, (value) => {
        const back = decodeBinaryJson(encodeBinaryJson(value as BinaryJson));
        expect(back).toEqual(value);
      }),
      { numRuns: 200 },
    );
  });

  it('reads any bytes without throwing', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.string(), (bytes, text) => {
        const json = new TextEncoder().encode(text);
        const length = [0, 0, 0, json.length];
        expect(decodeContents(bytes)).toBeUndefined();
        expect(decodeContents(Uint8Array.from([...length, ...json]))).toBeUndefined();
      }),
      { numRuns: 200 },
    );
  });

  it('refuses arrays that lie outside of the bytes', () => {
    const json = new TextEncoder().encode('["\\u0000array","f64",0,4]');
    const bytes = Uint8Array.from([0, 0, 0, json.length, ...json, ...new Uint8Array(16)]);
    expect(decodeBinaryJson(bytes)).toBeUndefined();
  });
});

describe('a sealed batch', () => {
  it('opens whole, and not at all once a bit was changed', async () => {
    const key = await deriveVaultKey(TEST_SECRET);
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.nat(), async (contents, at) => {
        const sealed = await sealBatch(key, HEADER, contents);
        expect(readHeader(key, MEMBER, sealed)).toMatchObject({ ok: true, value: HEADER });
        expect([...((await openBatch(key, sealed)) ?? [])]).toEqual([...contents]);
        const bit = at % (sealed.length * 8);
        sealed[bit >> 3] = (sealed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(await openBatch(key, sealed)).toBeUndefined();
      }),
      { numRuns: 50 },
    );
  });

  it('is another each time, and cut anywhere it does not open', async () => {
    const key = await deriveVaultKey(TEST_SECRET);
    const contents = new TextEncoder().encode('对照'.repeat(100));
    const [a, b] = await Promise.all([
      sealBatch(key, HEADER, contents),
      sealBatch(key, HEADER, contents),
    ]);
    expect(Buffer.from(a).equals(Buffer.from(b))).toBe(false);
    for (const length of [0, 10, 74, 86, 87, a.length - 1]) {
      expect(await openBatch(key, a.subarray(0, length))).toBeUndefined();
    }
  });
});
