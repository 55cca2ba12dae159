import { describe, expect, it } from 'vitest';
import { addText } from '../../../src/storage/add-text.ts';
import { projectionLines } from '../../../src/storage/projection-digest.ts';
import { folderLog, holdsVault } from '../../../src/sync/folder-log.ts';
import { deriveVaultKey } from '../../../src/sync/vault-key.ts';
import { MemoryFolder } from '../../support/memory-folder.ts';
import { sampleDraft } from '../../support/sample-draft.ts';
import { memberOf, syncDevice, syncWith, TEST_SECRET } from '../../support/sync-device.ts';
import { valueOf } from '../../support/value-of.ts';

async function testFolder() {
  const folder = new MemoryFolder();
  const { vault } = await deriveVaultKey(TEST_SECRET);
  return { folder, vault, log: folderLog(folder.asHandle(), vault) };
}

describe('a folder', () => {
  it('brings two devices to the same state, and says whether it holds their collection', async () => {
    const { folder, vault, log } = await testFolder();
    const [one, other] = [await syncDevice('one'), await syncDevice('other')];
    expect(await holdsVault(folder.asHandle(), vault)).toBe(false);
    for (const device of [one, other]) valueOf(await addText(device, sampleDraft(2)));
    for (const device of [one, other, one]) valueOf(await syncWith(device, log));
    expect(await one.db.texts.count()).toBe(2);
    expect(await projectionLines(other.db)).toEqual(await projectionLines(one.db));
    expect(await holdsVault(folder.asHandle(), vault)).toBe(true);
    expect(await holdsVault(folder.asHandle(), 'f'.repeat(32))).toBe(false);
  });

  it('passes over files that are not its own, such as copies of a conflict', async () => {
    const { folder, vault, log } = await testFolder();
    const one = await syncDevice('one');
    valueOf(await addText(one, sampleDraft(1)));
    valueOf(await syncWith(one, log));
    const inVault = await folder.getDirectoryHandle(`duizhao-${vault.slice(0, 12)}`);
    const batches = await inVault.getDirectoryHandle((await memberOf(one)).member);
    await batches.getFileHandle('00000001 (conflict).batch', { create: true });
    await inVault.getFileHandle('desktop.ini', { create: true });
    await inVault.getDirectoryHandle('Something else', { create: true });
    const other = await syncDevice('other');
    const { faults, received } = valueOf(await syncWith(other, log));
    expect({ faults, received }).toEqual({ faults: {}, received: 2 });
  });

  it.each([
    ['NotAllowedError', 'refused'],
    ['NotFoundError', 'unreachable'],
    ['QuotaExceededError', 'full'],
  ])('says of a %s that it is %s, and leaves the collection as it was', async (name, kind) => {
    const { folder, log } = await testFolder();
    const one = await syncDevice('one');
    valueOf(await addText(one, sampleDraft(1)));
    const before = await projectionLines(one.db);
    folder.broken = name;
    expect(await syncWith(one, log)).toEqual({
      ok: false,
      error: { kind: 'transport', failure: { kind } },
    });
    folder.broken = undefined;
    expect(valueOf(await syncWith(one, log)).sent).toBe(2);
    expect(await projectionLines(one.db)).toEqual(before);
  });

  it('waits for a file that has come only in part', async () => {
    const { folder, vault, log } = await testFolder();
    const [one, other] = [await syncDevice('one'), await syncDevice('other')];
    valueOf(await addText(one, sampleDraft(1)));
    valueOf(await syncWith(one, log));
    const { member } = await memberOf(one);
    const inVault = await folder.getDirectoryHandle(`duizhao-${vault.slice(0, 12)}`);
    const batches = await inVault.getDirectoryHandle(member);
    const file = await batches.getFileHandle('00000001.batch');
    const whole = file.bytes;
    file.bytes = whole.slice(0, 100);
    const { faults } = valueOf(await syncWith(other, log));
    expect(faults).toEqual({ [member]: { kind: 'damaged' } });
    file.bytes = whole;
    expect(valueOf(await syncWith(other, log)).received).toBe(2);
  });
});
