import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StaticServer, startStaticServer } from '../../../scripts/static-server.ts';

let parent: string;
let server: StaticServer;

beforeAll(async () => {
  parent = mkdtempSync(join(tmpdir(), 'duizhao-server-'));
  const folder = join(parent, 'dist');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(parent, 'secret.txt'), 'secret');
  writeFileSync(join(folder, '.hidden'), 'hidden');
  writeFileSync(join(folder, 'index.html'), '<!doctype html>');
  writeFileSync(join(folder, 'assets', 'a-1.wasm'), 'wasm');
  writeFileSync(
    join(folder, '_headers'),
    '/*\n  X-Content-Type-Options: nosniff\n/\n  Cache-Control: no-cache\n/assets/*\n  Cache-Control: immutable\n',
  );
  server = await startStaticServer({ folder, host: '127.0.0.1', port: 0 });
});

afterAll(async () => {
  await server.close();
  rmSync(parent, { recursive: true });
});

/** The status of a path sent as it stands: `fetch` would tidy it up first. */
function statusOf(path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: server.port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

describe('startStaticServer', () => {
  it('sends type, length, and the headers of the matching rules', async () => {
    const page = await fetch(server.address);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('cache-control')).toBe('no-cache');
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await page.text()).toBe('<!doctype html>');
    const asset = await fetch(`${server.address}assets/a-1.wasm`);
    expect(asset.headers.get('content-type')).toBe('application/wasm');
    expect(asset.headers.get('cache-control')).toBe('immutable');
  });

  it('gives nothing outside its folder, and none of the host’s own files', async () => {
    const paths = [
      '/../secret.txt',
      '/assets/../../secret.txt',
      '/%2e%2e/secret.txt',
      '/..%2fsecret.txt',
      '/..%5csecret.txt',
      '//etc/passwd',
      '/%00',
      '/%',
      '/_headers',
      '/.hidden',
      '/assets',
    ];
    for (const path of paths) expect(await statusOf(path), path).toBe(404);
  });

  it('never lets a missing asset be kept', async () => {
    const missing = await fetch(`${server.address}assets/old-1.js`);
    expect(missing.status).toBe(404);
    expect(missing.headers.get('cache-control')).toBe('no-store');
  });

  it('answers an unchanged file with 304 and another method with 405', async () => {
    const etag = (await fetch(server.address)).headers.get('etag') ?? '';
    const again = await fetch(server.address, { headers: { 'If-None-Match': etag } });
    expect(again.status).toBe(304);
    expect((await fetch(server.address, { method: 'POST' })).status).toBe(405);
    const head = await fetch(server.address, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length')]).toEqual([200, '15']);
  });

  it('rejects when the port is taken', async () => {
    const { port } = server;
    const folder = join(parent, 'dist');
    const second = startStaticServer({ folder, host: '127.0.0.1', port });
    await expect(second).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
