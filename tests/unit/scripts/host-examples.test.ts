import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headersFor, parseHeaderRules } from '../../../scripts/header-rules.ts';

const read = (path: string): string =>
  readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const rules = parseHeaderRules(read('public/_headers'));
const ofPage = headersFor(rules, '/');
const ofAsset = headersFor(rules, '/assets/a.js');

describe('the examples for hosts send what public/_headers says', () => {
  it('nginx', () => {
    const source = read('deploy/nginx.conf');
    const [, kept = ''] =
      /location \/assets\/ \{\s*set \$duizhao_cache "([^"]+)";/.exec(source) ?? [];
    const [, usual = ''] = /^ {2}set \$duizhao_cache "([^"]+)";/m.exec(source) ?? [];
    const sent = (cache: string) =>
      Object.fromEntries(
        Array.from(
          source.matchAll(/^ {2}add_header ([\w-]+) (?:"([^"]*)"|\$duizhao_cache) always;$/gm),
          ([, name = '', value = cache]) => [name, value],
        ),
      );
    expect(sent(usual)).toEqual(ofPage);
    expect(sent(kept)).toEqual(ofAsset);
    // One inside of a location would make nginx forget all those above it.
    expect(source).not.toMatch(/^ {4,}add_header/m);
  });

  it('Caddy', () => {
    const source = read('deploy/Caddyfile');
    const block = /\theader \{\n([^}]*)\n\t\}/.exec(source)?.[1] ?? '';
    const sent = Object.fromEntries(
      Array.from(block.matchAll(/^\t\t([\w-]+) "([^"]*)"$/gm), ([, name = '', value]) => [
        name,
        value,
      ]),
    );
    expect(sent).toEqual(ofPage);
    const [, name = '', value] = /\theader @assets ([\w-]+) "([^"]*)"/.exec(source) ?? [];
    expect({ ...sent, [name]: value }).toEqual(ofAsset);
    expect(source).toContain('@assets path /assets/*');
  });

  it('asks again for everything outside of the assets', () => {
    for (const path of ['/', '/index.html', '/rescue.html', '/start-guard.js', '/sw.js']) {
      expect(headersFor(rules, path)['Cache-Control'], path).toBe('no-cache');
    }
  });
});
