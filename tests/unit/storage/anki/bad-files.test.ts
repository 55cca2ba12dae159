import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { lookAtTypes } from '../../../../src/domain/anki/propose-mapping.ts';
import { openAnki } from '../../../../src/storage/anki/open-anki.ts';
import { unpackZstandard } from '../../../../src/storage/anki/unpack-zstandard.ts';
import { ankiDatabase, ankiFile, testSqlite, zipOf } from '../../../support/anki-file.ts';
import { SAMPLE } from '../../../support/anki-sample.ts';
import { valueOf } from '../../../support/value-of.ts';
import { zstandardFrame } from '../../../support/zstandard-frame.ts';

async function kindOf(file: Blob): Promise<string> {
  const read = await openAnki(file, testSqlite);
  return read.ok ? 'read' : read.error.kind;
}

const withSql = (afterwards: string) => ankiFile({ ...SAMPLE, afterwards }, 'anki21');

describe('a file that is no sound Anki file', () => {
  it('is refused by what is wrong with it', async () => {
    const whole = await ankiFile(SAMPLE, 'anki21');
    expect(await kindOf(new Blob(['just words']))).toBe('no-zip');
    expect(await kindOf(new Blob([]))).toBe('no-zip');
    expect(await kindOf(whole.slice(0, whole.size - 40))).toBe('no-zip');
    expect(await kindOf(zipOf({ 'chapter.xhtml': strToU8('<p>') }))).toBe('no-collection');
    expect(await kindOf(zipOf({ 'collection.anki2': strToU8('x'.repeat(500)) }))).toBe(
      'no-database',
    );
    expect(
      await kindOf(zipOf({ meta: Uint8Array.of(8, 9), 'collection.anki21b': strToU8('') })),
    ).toBe('newer-anki');
    const database = await ankiDatabase(SAMPLE, 'anki21');
    const half = database.slice(0, database.length / 2);
    expect(await kindOf(zipOf({ 'collection.anki21': half }))).not.toBe('read');
    expect(await kindOf(await ankiFile({ ...SAMPLE, notes: [] }, 'anki2'))).toBe('no-notes');
  });

  it('is refused where a table is a view, is reckoned, or lacks a column', async () => {
    expect(
      await kindOf(
        await withSql('ALTER TABLE notes RENAME TO n; CREATE VIEW notes AS SELECT * FROM n'),
      ),
    ).toBe('strange-tables');
    expect(
      await kindOf(await withSql('ALTER TABLE notes ADD COLUMN boom AS (zeroblob(900000000))')),
    ).toBe('strange-tables');
    expect(await kindOf(await withSql('ALTER TABLE cards DROP COLUMN due'))).toBe('strange-tables');
    expect(await kindOf(await withSql('DROP TABLE revlog'))).toBe('strange-tables');
  });

  it('is read although it has triggers, and none of them runs', async () => {
    const trigger = `CREATE TABLE trap (hit); CREATE TRIGGER t AFTER INSERT ON notes BEGIN INSERT INTO trap VALUES (1); END;
      CREATE TRIGGER u AFTER UPDATE ON cards BEGIN DELETE FROM notes; END`;
    expect(await kindOf(await withSql(trigger))).toBe('read');
  });

  it('is read where values are of other kinds than they should be', async () => {
    const odd = `INSERT INTO notes VALUES (7, x'00ff', 'no', 0, 0, 5, x'01', 0, 0, 0, '');
      INSERT INTO cards VALUES (8, 'x', 1, 0, 0, 0, 2, 2, 1e300, -5, 0, 0, 0, 0, 0, 0, 99, '{"s":-1}');
      INSERT INTO revlog VALUES (-5, 11, 0, 3, 1, 1, 1, 1, 1)`;
    const read = await openAnki(await withSql(odd), testSqlite);
    expect(read).toMatchObject({ ok: true, value: { odd: 3 } });
  });

  it('gives whole characters alone, where its bytes or escapes say halves of them', async () => {
    const halves = `UPDATE notes SET guid = cast(x'eda080' as text) WHERE id = 1001;
      UPDATE notes SET tags = cast(x'edb080' as text), flds = cast(x'eda0801fe7' as text) WHERE id = 1002;
      UPDATE col SET decks = replace(decks, 'Everyday', '\\ud800')`;
    const read = valueOf(await openAnki(await withSql(halves), testSqlite));
    expect(JSON.stringify(read.notes)).not.toContain('\\ud');
    expect(read.decks.map(({ name }) => name)).toContain('Chinese::\ufffd');
  });

  it('is stopped where it expands without end', () => {
    // Blocks of one byte that is repeated 128 KiB times: 4 bytes each.
    const block = Uint8Array.of(0x02, 0x00, 0x10, 0x61);
    const bomb = new Uint8Array(6 + 40_000);
    bomb.set([0x28, 0xb5, 0x2f, 0xfd, 0x00, 7 << 3]);
    for (let at = 6; at < bomb.length; at += 4) bomb.set(block, at);
    expect(() => unpackZstandard(bomb, 1 << 20)).toThrow('expands-too-much');
    const wide = zstandardFrame(strToU8('small'));
    wide[5] = 25 << 3;
    expect(() => unpackZstandard(wide, 1 << 30)).toThrow('expands-too-much');
  });

  it('never throws, whatever bytes of the database are changed', async () => {
    const sound = await ankiDatabase(SAMPLE, 'anki21');
    const flip = fc.record({ at: fc.nat(sound.length - 1), to: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(fc.array(flip, { minLength: 1, maxLength: 20 }), async (flips) => {
        const bytes = sound.slice();
        for (const { at, to } of flips) bytes[at] = to;
        const read = await openAnki(zipOf({ 'collection.anki21': bytes }), testSqlite);
        if (read.ok) lookAtTypes(read.value);
      }),
      { numRuns: 150 },
    );
  });
});
