import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { BROWSER_FLAGS } from './browser-flags.ts';

const PROOF_TIMEOUT_MS = 30_000;
const PAGE = '<!doctype html><title>…</title><script>document.title = "works"</script>';

async function loadPage(path: string, env: Record<string, string>, address: string): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'duizhao-proof-'));
  try {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: path,
      args: [...BROWSER_FLAGS],
      env: { ...process.env, ...env },
      timeout: PROOF_TIMEOUT_MS,
    });
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(address, { timeout: PROOF_TIMEOUT_MS });
    const title = await page.title();
    await context.close();
    if (title !== 'works') throw new Error(`a test page did not run in it (title "${title}")`);
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * Starts a browser, loads a page from this machine in it and closes it again. Rejects with the reason
 * if that does not work: a file that is there proves nothing (missing libraries, a stub of a package).
 */
export async function proveBrowser(path: string, env: Record<string, string>): Promise<void> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(PAGE);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  try {
    const { port } = server.address() as AddressInfo;
    await loadPage(path, env, `http://127.0.0.1:${port}/`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
