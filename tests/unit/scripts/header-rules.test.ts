import { describe, expect, it } from 'vitest';
import { headersFor, parseHeaderRules, policyForMeta } from '../../../scripts/header-rules.ts';

const HEADERS_FILE = new URL('../../../public/_headers', import.meta.url);

describe('parseHeaderRules', () => {
  it('gives each path the headers of every rule that matches, the later one first in rank', () => {
    const rules = parseHeaderRules('/*\n  A: 1\n  B: x; y\n\n/assets/*\n  A: 2\n/a.html\n  C: 3\n');
    expect(headersFor(rules, '/')).toEqual({ A: '1', B: 'x; y' });
    expect(headersFor(rules, '/assets/a.js')).toEqual({ A: '2', B: 'x; y' });
    expect(headersFor(rules, '/a.html')).toEqual({ A: '1', B: 'x; y', C: '3' });
  });

  it('refuses a line that is neither a path nor a header', () => {
    expect(() => parseHeaderRules('/*\n  no colon here\n')).toThrow('no colon here');
    expect(() => parseHeaderRules('  A: 1\n')).toThrow('A: 1');
  });
});

describe('policyForMeta', () => {
  it('has neither unsafe word nor the directive that browsers refuse in a page', () => {
    const policy = policyForMeta(HEADERS_FILE);
    expect(policy).toMatch(/^default-src 'none'; script-src 'self' 'wasm-unsafe-eval';/);
    // To sync with a server of the learner's choice, and with one on their own machine to try it out.
    const sockets = "connect-src 'self' wss: ws://localhost:* ws://127.0.0.1:*;";
    expect(policy).toContain(sockets);
    expect(policy.replace(sockets, '')).not.toMatch(
      /unsafe-inline|'unsafe-eval'|frame-ancestors|\*|(?:http|ws)s?:/,
    );
  });
});
