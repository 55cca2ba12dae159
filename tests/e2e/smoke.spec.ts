import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DIST } from '../../scripts/build-app.ts';
import { startStaticServer } from '../../scripts/static-server.ts';
import { expect, test } from './support/app.ts';
import { BrowserProfile } from './support/profile.ts';

/** The built app with a script of its own added: `page.evaluate` is not held by the policy. */
function appWithScript(script: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-probe-'));
  cpSync(DIST, folder, { recursive: true });
  writeFileSync(join(folder, 'probe.js'), script);
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  writeFileSync(
    join(folder, 'index.html'),
    page.replace('</head>', '<script src="./probe.js" defer></script></head>'),
  );
  return folder;
}

/** What a hostile text might try; each outcome is the error that it met, or "allowed". */
const attempts = (elsewhere: string) => `
  const attempt = (name, act) => Promise.resolve().then(act).then(
    () => name + ': allowed', (error) => name + ': ' + error.name);
  const script = document.createElement('script');
  // Some versions refuse the text already, others only to run it: what counts is that it has not run.
  try {
    script.append('window.inlined = true');
    document.head.append(script);
  } catch {}
  Promise.all([
    attempt('fetch', () => fetch('${elsewhere}')),
    attempt('html', () => { document.createElement('p').innerHTML = '<b>x</b>'; }),
    attempt('eval', () => { (0, eval)('window.evaluated = true'); }),
    attempt('script text', () => { script.text = 'window.inlined = true'; }),
    attempt('another policy', () => { trustedTypes.createPolicy('another', {}); }),
  ]).then((outcomes) => { window.outcomes = outcomes; });`;

test('the app loads, with its policy in the header and in the page', async ({ chromium, app }) => {
  await expect(app.getByRole('heading', { level: 1 })).toBeVisible();
  const response = await app.request.get(chromium.address);
  const headers = response.headers();
  const policy = headers['content-security-policy'] ?? '';
  expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toContain('unsafe-inline');
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['cache-control']).toBe('no-cache');

  const inPage = await app
    .locator('meta[http-equiv="Content-Security-Policy"]')
    .getAttribute('content');
  // Browsers refuse this one directive in a page.
  expect(inPage).toBe(policy.replace(" frame-ancestors 'none';", ''));
});

test('the policy stops inline scripts, text as HTML, and requests to another origin', async () => {
  let reached = 0;
  const elsewhere = createServer((_request, response) => {
    reached += 1;
    response.writeHead(200, { 'Access-Control-Allow-Origin': '*' }).end('hello');
  });
  await new Promise<void>((resolve) => {
    elsewhere.listen(0, '127.0.0.1', resolve);
  });
  const { port } = elsewhere.address() as AddressInfo;
  const folder = appWithScript(attempts(`http://127.0.0.1:${port}/`));
  const site = await startStaticServer({ folder, host: '127.0.0.1', port: 0 });
  const profile = new BrowserProfile(site.address, {});
  try {
    const page = await profile.open();
    await page.waitForFunction(() => 'outcomes' in window);
    expect(await page.evaluate('window.outcomes')).toEqual([
      'fetch: TypeError',
      'html: TypeError',
      'eval: EvalError',
      'script text: TypeError',
      'another policy: TypeError',
    ]);
    expect(await page.evaluate(`'inlined' in window || 'evaluated' in window`)).toBe(false);
    expect(reached).toBe(0);
    expect(profile.problems.unexpected().join('\n')).toContain('Content Security Policy');
  } finally {
    await profile.dispose();
    await site.close();
    elsewhere.close();
    rmSync(folder, { recursive: true });
  }
});

test('after the first load it works without its server', async ({ chromium, app }) => {
  await expect(app.getByRole('heading', { level: 1 })).toBeVisible();
  await chromium.goOffline();
  await app.reload();
  await expect(app.getByRole('heading', { level: 1 })).toBeVisible();
  const reopened = await chromium.killAndReopen();
  await chromium.goOffline();
  await reopened.reload();
  await expect(reopened.getByRole('heading', { level: 1 })).toBeVisible();
});

test('it can be installed: the manifest and its icons are as browsers want them', async ({
  chromium,
  app,
}) => {
  const href = await app.locator('link[rel=manifest]').getAttribute('href');
  const address = new URL(href ?? '', chromium.address).href;
  const manifest = (await (await app.request.get(address)).json()) as {
    name: string;
    start_url: string;
    display: string;
    icons: { src: string; sizes: string; type: string; purpose?: string }[];
  };
  expect(manifest).toMatchObject({ name: 'Duizhao 对照', start_url: './', display: 'standalone' });
  for (const icon of manifest.icons) {
    const picture = await app.request.get(new URL(icon.src, address).href);
    expect(picture.status(), icon.src).toBe(200);
    expect(picture.headers()['content-type']).toBe(icon.type);
  }
  expect(manifest.icons.map((icon) => icon.sizes)).toEqual(
    expect.arrayContaining(['192x192', '512x512']),
  );
  const client = await chromium.context.newCDPSession(app);
  const { installabilityErrors } = await client.send('Page.getInstallabilityErrors');
  expect(installabilityErrors).toEqual([]);
});

test('what was kept survives closing and killing the browser', async ({ chromium, app }) => {
  await app.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('smoke', 1);
        request.onupgradeneeded = () => request.result.createObjectStore('kept');
        request.onsuccess = () => {
          const write = request.result.transaction('kept', 'readwrite', { durability: 'strict' });
          write.objectStore('kept').put('here', 'key');
          write.oncomplete = () => resolve();
          write.onabort = () => reject(write.error);
        };
      }),
  );
  const read = () =>
    new Promise<unknown>((resolve) => {
      const request = indexedDB.open('smoke', 1);
      request.onsuccess = () => {
        const get = request.result.transaction('kept').objectStore('kept').get('key');
        get.onsuccess = () => resolve(get.result);
      };
    });
  expect(await (await chromium.killAndReopen()).evaluate(read)).toBe('here');
  expect(await (await chromium.reopen()).evaluate(read)).toBe('here');
});

for (const [kind, provoke] of [
  ['a promise that nobody awaits', 'void Promise.reject(new Error("a bug in the dark"))'],
  ['a handler', 'setTimeout(() => { throw new Error("a bug in the dark"); })'],
] as const) {
  test(`a bug in ${kind} ends at a screen that offers a backup`, async ({ chromium, app }) => {
    chromium.problems.expect(/a bug in the dark/);
    await expect(app.getByRole('heading', { level: 1 })).toBeVisible();
    await app.evaluate(provoke);
    await expect(app.getByRole('alert')).toContainText('a bug in the dark');
    const download = app.waitForEvent('download');
    await app.getByRole('button', { name: 'Save a backup' }).click();
    expect((await download).suggestedFilename()).toMatch(/duizhao/);
  });
}
