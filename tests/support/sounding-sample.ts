import type { FileContent } from './anki-file.ts';
import { SAMPLE } from './anki-sample.ts';
import { tinyWav } from './tiny-wav.ts';

/** The sample whose Chinese sentences have sounds of their own, and the first English one too. */
export const SOUNDING: FileContent = {
  ...SAMPLE,
  notes: SAMPLE.notes.map((note, at) =>
    at === 0
      ? {
          ...note,
          fields: note.fields.map((text, i) => (i === 3 ? `${text}[sound:b&amp;c.wav]` : text)),
        }
      : note,
  ),
  media: {
    '0.mp3': tinyWav(440),
    '1.mp3': tinyWav(520),
    'b&c.wav': tinyWav(660),
    '2.mp3': new TextEncoder().encode('<html><script>alert(1)</script></html>'),
    '3.mp3': tinyWav(440),
    '../../../etc/passwd': tinyWav(700),
    'picture.jpg': Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70, 0, 1, 1),
  },
};
