import { expect, it } from 'vitest';
import { gatherBlob } from '../../../../src/storage/backup/gather-blob.ts';
import { unzipStream } from '../../../../src/storage/backup/unzip-stream.ts';
import { ZipWriter } from '../../../../src/storage/backup/zip-writer.ts';
import { seededBytes } from '../../../support/seeded-random.ts';

/** Signs by which a zip tells where something begins or ends. */
const SIGNS = [
  [0x50, 0x4b, 7, 8],
  [0x50, 0x4b, 1, 2],
  [0x50, 0x4b, 3, 4],
  [0x50, 0x4b, 5, 6],
];

async function* streamOf(file: Blob): AsyncGenerator<Uint8Array> {
  yield new Uint8Array(await file.arrayBuffer());
}

it('gives files back by a stream although the signs of an end stand in their packed bytes', async () => {
  // What does not shrink is packed as it is, so these signs stand in the file.
  const noise = seededBytes(7)(200_000);
  for (const [at, sign] of SIGNS.entries()) noise.set(sign, 30_000 + 40_000 * at);
  const { take, finish } = gatherBlob();
  const zip = new ZipWriter(take, 0);
  await zip.begin('noise');
  zip.push(noise);
  await zip.store('stored', noise);
  await zip.begin('empty');
  await zip.begin('words');
  zip.push(new TextEncoder().encode('words '.repeat(1_000)));
  await zip.finish();
  const file = finish('application/zip');
  const written = Buffer.from(await file.arrayBuffer());
  for (const sign of SIGNS) expect(written.indexOf(Buffer.from(sign), 100)).toBeGreaterThan(0);
  const read = new Map<string, Uint8Array[]>();
  for await (const { name, bytes } of unzipStream(streamOf(file))) {
    read.set(name, [...(read.get(name) ?? []), bytes.slice()]);
  }
  const bytesOf = (name: string): Buffer => Buffer.concat(read.get(name) ?? []);
  expect([...read.keys()]).toEqual(['noise', 'stored', 'empty', 'words']);
  expect(bytesOf('noise').equals(noise)).toBe(true);
  expect(bytesOf('stored').equals(noise)).toBe(true);
  expect(bytesOf('empty')).toHaveLength(0);
  expect(bytesOf('words').toString()).toBe('words '.repeat(1_000));
});
