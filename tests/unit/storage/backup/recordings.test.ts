import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { addText } from '../../../../src/storage/add-text.ts';
import { toAttachment } from '../../../../src/storage/attachments/attachment.ts';
import { backupBlob } from '../../../../src/storage/backup/backup-blob.ts';
import { keepBackup, listKept, openKept } from '../../../../src/storage/backup/backup-shelf.ts';
import { inspectBackup } from '../../../../src/storage/backup/inspect-backup.ts';
import { keepRecordings } from '../../../../src/storage/backup/keep-recordings.ts';
import { restoreBackup } from '../../../../src/storage/backup/restore-backup.ts';
import { projectionLines } from '../../../../src/storage/projection-digest.ts';
import { MemoryFolder } from '../../../support/memory-folder.ts';
import { sampleDraft } from '../../../support/sample-draft.ts';
import { type TestCollection, testCollection } from '../../../support/test-collection.ts';
import { tinyWav } from '../../../support/tiny-wav.ts';
import { valueOf } from '../../../support/value-of.ts';

/** A sound in which everything stands by which a zip tells where a file ends. */
function signedWav(): Uint8Array<ArrayBuffer> {
  const bytes = tinyWav(300);
  for (const [at, sign] of [0x08, 0x02, 0x04, 0x06].entries()) {
    bytes.set([0x50, 0x4b, sign, sign - 1, 0x50, 0x4b, sign - 1, sign], 100 + 20 * at);
  }
  return bytes;
}

const SOUNDS = [tinyWav(440), tinyWav(520, 2), signedWav()];
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function withSounds(): Promise<TestCollection> {
  const c = testCollection();
  valueOf(await addText(c, sampleDraft(3)));
  const rows = await Promise.all(SOUNDS.map(toAttachment));
  for (const row of rows) if (row !== undefined) await c.db.attachments.put(row);
  expect(await c.db.attachments.count()).toBe(3);
  return c;
}

const namesIn = async (c: TestCollection): Promise<unknown[]> =>
  c.db.attachments.toCollection().primaryKeys();

type Files = Record<string, Uint8Array>;

async function changed(change: (files: Files) => Files): Promise<Blob> {
  const file = await backupBlob(await withSounds());
  const files = unzipSync(new Uint8Array(await file.arrayBuffer()));
  return new Blob([new Uint8Array(zipSync(change(files)))]);
}

describe('a backup with recordings', () => {
  it.each([undefined, 'a passphrase'])('brings them back, under %s', async (passphrase) => {
    const c = await withSounds();
    const file = await backupBlob(c, { passphrase });
    const other = testCollection();
    expect(valueOf(await inspectBackup(other, file, passphrase)).recordings).toBe(3);
    expect(await namesIn(other)).toEqual([]);
    const restored = valueOf(await restoreBackup(other, file, { passphrase }));
    expect(restored).toMatchObject({ recordings: 3 });
    expect(await other.db.attachments.toArray()).toEqual(await c.db.attachments.toArray());
    expect(await projectionLines(other.db)).toEqual(await projectionLines(c.db));
    const again = valueOf(await restoreBackup(other, file, { passphrase }));
    expect(again).toMatchObject({ added: 0, recordings: 0 });
  });

  it('is a whole zip file to another reader, Python', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'backup-'));
    try {
      const path = join(folder, 'backup.zip');
      const file = await backupBlob(await withSounds());
      writeFileSync(path, new Uint8Array(await file.arrayBuffer()));
      const script = `import hashlib, json, sys, zipfile
file = zipfile.ZipFile(sys.argv[1])
print(json.dumps([file.testzip(), {name: hashlib.sha256(file.read(name)).hexdigest() for name in file.namelist()}]))`;
      const said: unknown = JSON.parse(
        execFileSync('python3', ['-c', script, path], { encoding: 'utf8' }),
      );
      const media = SOUNDS.map(sha256).map((name) => [`media/${name}`, name]);
      expect(said).toEqual([null, expect.objectContaining(Object.fromEntries(media))]);
      expect(Object.keys((said as [null, object])[1])).toHaveLength(6);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('leaves out one that is no longer what it is named by', async () => {
    const c = await withSounds();
    const [first] = SOUNDS;
    await c.db.attachments.update(sha256(first ?? new Uint8Array()), { bytes: tinyWav(999) });
    const other = testCollection();
    expect(valueOf(await restoreBackup(other, await backupBlob(c))).recordings).toBe(2);
  });

  it('that the browser keeps leaves them to the database', async () => {
    const c = await withSounds();
    const folder = new MemoryFolder().asHandle();
    const { name } = await keepBackup(c, folder, 'daily');
    expect(valueOf(await inspectBackup(c, await openKept(folder, name))).recordings).toBe(0);
    valueOf(await restoreBackup(c, await openKept(folder, name), { mode: 'replace' }));
    expect(await namesIn(c)).toHaveLength(3);
  });
});

describe('a folder of the learner’s own', () => {
  it('gets the recordings once, and others in their place once they are others', async () => {
    const c = await withSounds();
    const folder = new MemoryFolder();
    await keepRecordings(c, folder.asHandle());
    const [first] = [...folder.inside.keys()];
    const kept = await folder.getFileHandle(first ?? '');
    const other = testCollection();
    const restored = valueOf(await restoreBackup(other, await kept.getFile()));
    expect(restored).toMatchObject({ recordings: 3 });
    kept.bytes = new Uint8Array([1]);
    await keepRecordings(c, folder.asHandle());
    expect(kept.bytes).toHaveLength(1);
    await c.db.attachments.delete(sha256(tinyWav(440)));
    await keepRecordings(c, folder.asHandle());
    expect([...folder.inside.keys()]).toEqual([expect.not.stringMatching(first ?? '')]);
    expect(await listKept(folder.asHandle())).toEqual([]);
  });
});

describe('a backup whose recordings are wrong', () => {
  const page = strToU8('<html><script>alert(1)</script></html>');
  const [first = ''] = SOUNDS.map((sound) => `media/${sha256(sound)}`);
  const without = ({ [first]: _, ...rest }: Files): Files => rest;
  const changes: readonly (readonly [string, (files: Files) => Files])[] = [
    ['holds other bytes than a name says', (files) => ({ ...files, [first]: tinyWav(441) })],
    ['lacks one', without],
    ['has one too many', (files) => ({ [`media/${sha256(tinyWav(9))}`]: tinyWav(9), ...files })],
    ['has a page among them', (files) => ({ [`media/${sha256(page)}`]: page, ...without(files) })],
    ['has a path among them', (files) => ({ 'media/../../x': tinyWav(9), ...without(files) })],
    [
      'has one that fills the memory',
      (files) => ({ [first]: new Uint8Array(40 << 20), ...without(files) }),
    ],
  ];
  it.each(changes)('is refused where it %s, and nothing of it stays', async (_, change) => {
    const file = await changed(change);
    const c = testCollection();
    const refused = { ok: false, error: { kind: 'bad-backup' } };
    expect(await inspectBackup(c, file)).toEqual(refused);
    expect(await restoreBackup(c, file)).toEqual(refused);
    expect(await namesIn(c)).toEqual([]);
    expect(await c.db.texts.count()).toBe(0);
  });
});
