import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeInvitation, type Invitation, readInvitation } from '../../../src/sync/invitation.ts';

const secret = fc.uint8Array({ minLength: 16, maxLength: 16 });
const server = fc.record({
  address: fc.webUrl({ validSchemes: ['wss'] }).map((url) => new URL(url).href),
  account: fc.constantFrom('alice', 'bob-2@17', '_', 'A'.repeat(64)),
});
const invitation: fc.Arbitrary<Invitation> = fc.oneof(
  fc.record({ secret }),
  fc.record({ secret, server }),
);

describe('an invitation', () => {
  it('comes out as it went in, in letters that an address leaves as they are', () =>
    fc.assert(
      fc.asyncProperty(invitation, async (told) => {
        const text = await encodeInvitation(told);
        expect(encodeURIComponent(text)).toBe(text);
        expect(await readInvitation(text)).toEqual({ ok: true, value: told });
      }),
    ));

  it('is refused once a letter is wrong, missing or too many', () =>
    fc.assert(
      fc.asyncProperty(invitation, fc.nat(), fc.constantFrom(-1, 0, 1), async (told, at, more) => {
        const text = await encodeInvitation(told);
        const index = at % text.length;
        const other = text[index] === 'A' ? 'B' : 'A';
        const between = more < 0 ? '' : more > 0 ? `${text[index]}A` : other;
        const wrong = text.slice(0, index) + between + text.slice(index + 1);
        const read = await readInvitation(wrong);
        // The last letter may have bits that say nothing.
        if (read.ok) expect(read.value).toEqual(told);
        else expect(read.error.kind).toBe('malformed');
        expect(read.ok && index < text.length - 1 && more === 0).toBe(false);
      }),
    ));

  it.each(['', '!', 'AQ', 'A'.repeat(3_000), '%00', '…', 'x/y'])('is not %s', async (text) => {
    expect(await readInvitation(text)).toEqual({ ok: false, error: { kind: 'malformed' } });
  });

  it('leads to no server without encryption on the way', async () => {
    const told = { address: 'ws://example.org/', account: 'alice' };
    const text = await encodeInvitation({ secret: new Uint8Array(16), server: told });
    expect((await readInvitation(text)).ok).toBe(false);
  });
});
