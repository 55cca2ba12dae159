/** Kinds of sound that are kept, as the browser is told of them. */
export type AudioType =
  | 'audio/mpeg'
  | 'audio/ogg'
  | 'audio/wav'
  | 'audio/mp4'
  | 'audio/aac'
  | 'audio/webm'
  | 'audio/flac';

/** How a file of a kind ends, for other programs. */
export const ENDINGS: Readonly<Record<AudioType, string>> = {
  'audio/mpeg': 'mp3',
  'audio/ogg': 'ogg',
  'audio/wav': 'wav',
  'audio/mp4': 'm4a',
  'audio/aac': 'aac',
  'audio/webm': 'webm',
  'audio/flac': 'flac',
};

const START = 12;

/**
 * What kind of sound a file is, by its first bytes alone: a name says nothing. Undefined for all else, such
 * as a page of HTML that is called `.mp3`.
 *
 * Source: https://mimesniff.spec.whatwg.org/#matching-an-audio-or-video-type-pattern; ADTS and MPEG frames
 * after ISO/IEC 13818-7 and 11172-3.
 */
export function sniffAudio(bytes: Uint8Array): AudioType | undefined {
  if (bytes.length <= START) return undefined;
  const text = String.fromCharCode(...bytes.subarray(0, START));
  if (text.startsWith('ID3')) return 'audio/mpeg';
  if (text.startsWith('OggS\0')) return 'audio/ogg';
  if (text.startsWith('fLaC')) return 'audio/flac';
  if (text.startsWith('RIFF') && text.endsWith('WAVE')) return 'audio/wav';
  if (text.startsWith('ftyp', 4)) return 'audio/mp4';
  if (text.startsWith('\x1a\x45\xdf\xa3')) return 'audio/webm';
  return frameType(bytes[0] ?? 0, bytes[1] ?? 0, bytes[2] ?? 0);
}

/** Frames begin with eleven or twelve ones; then the layer, 0 in ADTS alone. */
function frameType(first: number, second: number, third: number): AudioType | undefined {
  if (first !== 0xff || (second & 0xe0) !== 0xe0) return undefined;
  const isAac = (second & 0xf6) === 0xf0;
  if (isAac) return 'audio/aac';
  const [version, layer] = [(second >> 3) & 3, (second >> 1) & 3];
  const [rate, frequency] = [third >> 4, (third >> 2) & 3];
  return version !== 1 && layer !== 0 && rate !== 15 && frequency !== 3 ? 'audio/mpeg' : undefined;
}
