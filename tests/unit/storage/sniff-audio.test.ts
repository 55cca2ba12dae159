import { strToU8 } from 'fflate';
import { expect, it } from 'vitest';
import { sniffAudio } from '../../../src/storage/attachments/sniff-audio.ts';

const begin = (...start: number[]): Uint8Array => Uint8Array.of(...start, ...new Uint8Array(20));
const words = (start: string): Uint8Array => strToU8(`${start}${' '.repeat(20)}`, true);

it.each([
  ['audio/mpeg', words('ID3\u0004')],
  ['audio/mpeg', begin(0xff, 0xfb, 0x90, 0x64)],
  ['audio/mpeg', begin(0xff, 0xf3, 0x44, 0xc4)],
  ['audio/aac', begin(0xff, 0xf1, 0x50, 0x80)],
  ['audio/ogg', words('OggS\0\u0002')],
  ['audio/wav', words('RIFF0000WAVEfmt ')],
  ['audio/flac', words('fLaC\0')],
  ['audio/mp4', words('\0\0\0\u0020ftypM4A ')],
  ['audio/webm', begin(0x1a, 0x45, 0xdf, 0xa3)],
])('a sound is known by its first bytes: %s', (type, bytes) => {
  expect(sniffAudio(bytes)).toBe(type);
});

it.each([
  ['a page', words('<!doctype html><script>')],
  ['a picture in SVG', words('<svg xmlns="http://www.w3.org/2000/svg">')],
  ['a picture in JPEG', begin(0xff, 0xd8, 0xff, 0xe0)],
  ['a frame of no layer there is', begin(0xff, 0xe9, 0x90, 0x64)],
  ['a film', words('RIFF0000AVI LIST')],
  ['a head without a body', strToU8('OggS\0')],
  ['nothing', new Uint8Array()],
])('%s is no sound', (_, bytes) => {
  expect(sniffAudio(bytes)).toBeUndefined();
});
