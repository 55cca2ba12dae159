import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DIST } from '../../scripts/build-app.ts';
import { startStaticServer } from '../../scripts/static-server.ts';
import { ankiFile } from '../support/anki-file.ts';
import { SAMPLE } from '../support/anki-sample.ts';
import { expect, test } from './support/app.ts';
import { BrowserProfile } from './support/profile.ts';
import { addText, answer, openCard, paste } from './support/steps.ts';
import { SMALL_TEXT } from './support/texts.ts';

test('where WebAssembly is refused, texts are read and studied all the same, and a file of Anki says why not', async ({
  locale,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-no-wasm-'));
  cpSync(DIST, folder, { recursive: true });
  const rules = join(folder, '_headers');
  writeFileSync(rules, readFileSync(rules, 'utf8').replace(" 'wasm-unsafe-eval'", ''));
  const site = await startStaticServer({ folder, host: '127.0.0.1', port: 0 });
  const profile = new BrowserProfile(site.address, { locale: locale ?? 'en-US' });
  profile.problems.expect(/WebAssembly|wasm/i);
  try {
    const app = await profile.open();
    await paste(app, SMALL_TEXT);
    await addText(app, 'A Late Bus', 'English → Chinese');
    await openCard(app);
    await answer(app, '3');
    await app.goto('#/import');
    const file = await ankiFile(SAMPLE, 'anki21');
    await app.locator('input[type=file]').setInputFiles({
      name: 'Chinese.apkg',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(await file.arrayBuffer()),
    });
    await expect(app.getByRole('alert')).toContainText('WebAssembly');
    expect(profile.problems.unexpected()).toEqual([]);
  } finally {
    await profile.dispose();
    await site.close();
    rmSync(folder, { recursive: true });
  }
});
