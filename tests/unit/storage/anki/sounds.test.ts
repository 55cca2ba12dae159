import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bringOver } from '../../../../src/domain/anki/bring-over.ts';
import {
  lookAtDecks,
  lookAtTypes,
  proposeMapping,
} from '../../../../src/domain/anki/propose-mapping.ts';
import { recordingOf } from '../../../../src/domain/cards/recordings.ts';
import { learningDay } from '../../../../src/domain/reviews/learning-day.ts';
import { exportAnki } from '../../../../src/storage/anki/export-anki.ts';
import { importWithSounds } from '../../../../src/storage/anki/import-with-sounds.ts';
import { type OpenedAnki, openAnki } from '../../../../src/storage/anki/open-anki.ts';
import { lookAtSounds } from '../../../../src/storage/anki/sounds.ts';
import { changeNote } from '../../../../src/storage/note-repository.ts';
import { projectionLines } from '../../../../src/storage/projection-digest.ts';
import { rebuildProjections } from '../../../../src/storage/rebuild-projections.ts';
import {
  ankiDatabase,
  ankiFile,
  type FileContent,
  GENERATIONS,
  testSqlite,
  zipOf,
} from '../../../support/anki-file.ts';
import { SOUNDING } from '../../../support/sounding-sample.ts';
import { type TestCollection, testCollection } from '../../../support/test-collection.ts';
import { tinyWav } from '../../../support/tiny-wav.ts';
import { valueOf } from '../../../support/value-of.ts';

const NONE = { missing: 0, odd: 0, tooLarge: 0, noRoom: 0, damaged: 0 };

function textsOf(c: TestCollection, read: OpenedAnki) {
  const mapping = proposeMapping(lookAtTypes(read), lookAtDecks(read));
  const rules = { utcOffset: c.utcOffset, rolloverHour: 4, today: learningDay(c.now(), 0, 4) };
  return bringOver(read, mapping, rules).texts;
}

async function bring(c: TestCollection, file: Blob) {
  const read = valueOf(await openAnki(file, testSqlite));
  const source = { file, files: read.files };
  return valueOf(await importWithSounds(c, textsOf(c, read), source));
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const withMedia = (media: FileContent['media'] & object): FileContent => ({ ...SOUNDING, media });

async function noteOf(c: TestCollection, guid: string) {
  const note = (await c.db.notes.toArray()).find((one) => one.guid === guid);
  if (note === undefined) throw new Error(`no pair ${guid}`);
  return note;
}

describe('the sounds of an Anki file', () => {
  it.each(GENERATIONS)('come along with their pairs, from %s', async (generation) => {
    const c = testCollection();
    const file = await ankiFile(SOUNDING, generation);
    const read = valueOf(await openAnki(file, testSqlite));
    // Sounds that notes play; the picture and the stranger are none of them.
    expect(lookAtSounds(read, read.files)).toMatchObject({ files: 5, canKeep: true });
    const { sounds } = await bring(c, file);
    expect(sounds).toEqual({ kept: 4, left: { ...NONE, missing: 2, odd: 1 } });
    const rows = await c.db.attachments.toArray();
    // Two of the four are the same sound, which is kept once.
    expect(rows.map((row) => row.sha256).sort()).toEqual(
      [tinyWav(440), tinyWav(520), tinyWav(660)].map(sha256).sort(),
    );
    for (const row of rows) {
      expect(row).toMatchObject({ type: 'audio/wav', size: row.bytes.length });
      expect(sha256(row.bytes)).toBe(row.sha256);
    }
    const bus = await noteOf(c, 'guid-0');
    expect(recordingOf(bus, 'zh')).toBe(sha256(tinyWav(440)));
    expect(recordingOf(bus, 'en')).toBe(sha256(tinyWav(660)));
    expect(recordingOf(await noteOf(c, 'guid-2'), 'zh')).toBeUndefined();
    const lines = await projectionLines(c.db);
    valueOf(await rebuildProjections(c));
    expect(await projectionLines(c.db)).toEqual(lines);
  });

  it('say a side no longer once other words stand there', async () => {
    const c = testCollection();
    await bring(c, await ankiFile(SOUNDING, 'anki21'));
    const { id, zh } = await noteOf(c, 'guid-0');
    valueOf(await changeNote(c, id, { zh: `${zh.replace('。', '！')} ` }));
    expect(recordingOf(await noteOf(c, 'guid-0'), 'zh')).toBe(sha256(tinyWav(440)));
    valueOf(await changeNote(c, id, { zh: '今天晚上公交车又晚点了。' }));
    expect(recordingOf(await noteOf(c, 'guid-0'), 'zh')).toBeUndefined();
  });

  it('come with a second import to the pairs that came without, and once only', async () => {
    const c = testCollection();
    const file = await ankiFile(SOUNDING, 'anki21');
    const read = valueOf(await openAnki(file, testSqlite));
    valueOf(await importWithSounds(c, textsOf(c, read), undefined));
    expect(await c.db.attachments.count()).toBe(0);
    expect((await bring(c, file)).report).toMatchObject({ added: 0, known: 6 });
    expect(recordingOf(await noteOf(c, 'guid-0'), 'en')).toBe(sha256(tinyWav(660)));
    const lines = await projectionLines(c.db);
    await bring(c, file);
    expect(await projectionLines(c.db)).toEqual(lines);
    expect(await c.db.attachments.count()).toBe(3);
  });

  it('leave nothing behind where the import is given up', async () => {
    const c = testCollection();
    const file = await ankiFile(SOUNDING, 'anki21');
    const read = valueOf(await openAnki(file, testSqlite));
    const cancelling = new AbortController();
    const onProgress = (done: number, total: number): void => {
      if (done === total) cancelling.abort();
    };
    const work = { onProgress, signal: cancelling.signal };
    const source = { file, files: read.files };
    const given = await importWithSounds(c, textsOf(c, read), source, work);
    expect(given).toEqual({ ok: false, error: { kind: 'cancelled' } });
    expect(await c.db.attachments.count()).toBe(0);
    expect(await c.db.notes.count()).toBe(0);
  });
});

describe('the recordings of pairs', () => {
  it('go out to Anki and come back, each file once, and change nothing where they came from', async () => {
    const c = testCollection();
    await bring(c, await ankiFile(SOUNDING, 'anki21b'));
    const { file, recordings } = await exportAnki(c, await testSqlite(), undefined);
    expect(recordings).toBe(3);
    const other = testCollection();
    expect((await bring(other, file)).sounds).toEqual({ kept: 3, left: NONE });
    expect(await other.db.attachments.toArray()).toEqual(await c.db.attachments.toArray());
    const heard = async (one: TestCollection) =>
      (await one.db.notes.toArray())
        .map((note) => [note.guid, recordingOf(note, 'en'), recordingOf(note, 'zh')])
        .sort(([a], [b]) => String(a).localeCompare(String(b)));
    expect(await heard(other)).toEqual(await heard(c));
    const lines = await projectionLines(c.db);
    expect((await bring(c, file)).report).toMatchObject({ added: 0, known: 6 });
    expect(await projectionLines(c.db)).toEqual(lines);
  });

  it('stay out of the file where they are not here', async () => {
    const c = testCollection();
    await bring(c, await ankiFile(SOUNDING, 'anki2'));
    await c.db.attachments.clear();
    const { file, recordings } = await exportAnki(c, await testSqlite(), undefined);
    expect(recordings).toBe(0);
    const read = valueOf(await openAnki(file, testSqlite));
    expect(JSON.stringify(read.notes)).not.toContain('[sound');
  });
});

describe('a hostile file of sounds', () => {
  it('costs only the sounds that are wrong', async () => {
    const c = testCollection();
    const large = new Uint8Array((16 << 20) + 1);
    large.set(tinyWav(440));
    const media = { '0.mp3': tinyWav(440), '1.mp3': large, '3.mp3': tinyWav(500) };
    const whole = new Uint8Array(await (await ankiFile(withMedia(media), 'anki2')).arrayBuffer());
    spoilChecksum(whole, '2');
    const { sounds } = await bring(c, new Blob([whole]));
    expect(sounds).toEqual({
      kept: 1,
      left: { missing: 4, odd: 0, tooLarge: 1, noRoom: 0, damaged: 1 },
    });
    expect((await c.db.attachments.get(sha256(tinyWav(440))))?.type).toBe('audio/wav');
  });

  it('is stopped where a sound expands without end, packed once or twice', async () => {
    // Blocks of one byte that is repeated 128 KiB times: 4 bytes each.
    const bomb = new Uint8Array(6 + 40_000);
    bomb.set([0x28, 0xb5, 0x2f, 0xfd, 0x00, 7 << 3]);
    for (let from = 6; from < bomb.length; from += 4) bomb.set([0x02, 0x00, 0x10, 0x61], from);
    const database = await ankiDatabase(SOUNDING, 'anki21');
    const names = JSON.stringify({
      0: '0.mp3',
      1: '1.mp3',
      __proto__: 'x',
      2: { length: 5 },
      7: 7,
    });
    const zip = zipSync({
      'collection.anki21': database,
      media: strToU8(names),
      0: bomb,
      1: new Uint8Array(64 << 20),
    });
    const c = testCollection();
    const { sounds } = await bring(c, new Blob([new Uint8Array(zip)]));
    expect(sounds).toMatchObject({ kept: 0, left: { tooLarge: 2 } });
    // The second says that it is small.
    const lying = new Uint8Array(zip);
    const view = new DataView(lying.buffer);
    for (let at = 0; at + 46 < lying.length; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 64 << 20) {
        view.setUint32(at + 24, 500, true);
      }
    }
    expect((await bring(testCollection(), new Blob([lying]))).sounds.left.tooLarge).toBe(2);
  });

  it('is read where its list has a hundred thousand names, or is no list', async () => {
    const database = await ankiDatabase(SOUNDING, 'anki21');
    const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [at, `${at}.mp3`]));
    const begun = performance.now();
    const c = testCollection();
    const files = { 'collection.anki21': database, 0: tinyWav(440) };
    const { sounds } = await bring(c, zipOf({ ...files, media: strToU8(JSON.stringify(many)) }));
    expect(sounds.kept).toBe(1);
    expect(performance.now() - begun).toBeLessThan(5_000);
    for (const list of ['[]', 'null', '{', '"x"', '{"0":{"a":1}}', '{"../0":"0.mp3"}']) {
      const read = await openAnki(zipOf({ ...files, media: strToU8(list) }), testSqlite);
      expect(valueOf(read).files.size).toBe(0);
    }
  });
});

/** Changes what the directory says of a file's checksum. */
function spoilChecksum(zip: Uint8Array, name: string): void {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.length);
  for (let at = 0; at + 46 < zip.length; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const length = view.getUint16(at + 28, true);
    const found = new TextDecoder().decode(zip.subarray(at + 46, at + 46 + length));
    if (found === name) view.setUint32(at + 16, 1, true);
  }
}
