import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DIST } from '../../scripts/build-app.ts';
import { startStaticServer } from '../../scripts/static-server.ts';
import { expect, test } from './support/app.ts';
import { BrowserProfile } from './support/profile.ts';
import { addText, paste } from './support/steps.ts';
import { SMALL_TEXT } from './support/texts.ts';

test('under a path of its own it aligns, keeps, and works without a network', async ({
  locale,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-path-'));
  cpSync(DIST, join(folder, 'some', 'sub', 'path'), { recursive: true });
  cpSync(join(DIST, '_headers'), join(folder, '_headers'));
  const site = await startStaticServer({ folder, host: '127.0.0.1', port: 0 });
  const home = `${site.address}some/sub/path/index.html`;
  const profile = new BrowserProfile(home, { locale: locale ?? 'en-US' });
  try {
    const app = await profile.open();
    await expect(app.getByRole('heading', { level: 1 })).toBeVisible();
    await paste(app, SMALL_TEXT);
    await addText(app, 'A Late Bus', 'English → Chinese');
    await profile.goOffline();
    await app.goto(`${home}#/library`);
    await app.reload();
    await expect(app.getByText('A Late Bus').first()).toBeVisible();
    expect(profile.problems.unexpected()).toEqual([]);
  } finally {
    await profile.dispose();
    await site.close();
    rmSync(folder, { recursive: true });
  }
});
