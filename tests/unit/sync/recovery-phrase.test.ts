import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phraseToSecret, secretToPhrase } from '../../../src/sync/recovery-phrase.ts';
import { deriveVaultKey } from '../../../src/sync/vault-key.ts';
import { valueOf } from '../../support/value-of.ts';

const secrets = fc.uint8Array({ minLength: 16, maxLength: 16 });

describe('a recovery phrase', () => {
  it('says its secret, however it was written down', () => {
    fc.assert(
      fc.property(secrets, (secret) => {
        const phrase = secretToPhrase(secret);
        const onPaper = phrase
          .split(' ')
          .map((word, index) => `${index + 1}. ${word.toUpperCase()}`)
          .join('\n');
        expect([...valueOf(phraseToSecret(phrase))]).toEqual([...secret]);
        expect([...valueOf(phraseToSecret(onPaper))]).toEqual([...secret]);
      }),
      { numRuns: 30 },
    );
  });

  it('says which word is wrong, or that one is', () => {
    const phrase = secretToPhrase(new Uint8Array(16));
    expect(phraseToSecret(`${phrase} zoo`)).toEqual({
      ok: false,
      error: { kind: 'words', found: 13 },
    });
    expect(phraseToSecret(phrase.replace('about', 'abuot'))).toEqual({
      ok: false,
      error: { kind: 'unknown-word', word: 'abuot' },
    });
    expect(phraseToSecret(phrase.replace('about', 'zoo'))).toEqual({
      ok: false,
      error: { kind: 'check' },
    });
  });

  it('gives another name to another collection, and the same to the same', async () => {
    const [a, b, again] = await Promise.all(
      [1, 2, 1].map((n) => deriveVaultKey(new Uint8Array(16).fill(n))),
    );
    expect(a?.vault).toMatch(/^[0-9a-f]{32}$/);
    expect(again?.vault).toBe(a?.vault);
    expect(b?.vault).not.toBe(a?.vault);
  });
});
