const RATE = 8_000;
const HEAD_BYTES = 44;

/**
 * A tone as a WAV file that every browser plays: mono, 8 bits, 8 kHz.
 *
 * @param hertz tells one sound from another
 */
export function tinyWav(hertz: number, seconds = 0.15): Uint8Array<ArrayBuffer> {
  const samples = Math.round(RATE * seconds);
  const bytes = new Uint8Array(HEAD_BYTES + samples);
  const view = new DataView(bytes.buffer);
  const text = (at: number, letters: string): void =>
    bytes.set(
      Array.from(letters, (letter) => letter.charCodeAt(0)),
      at,
    );
  text(0, 'RIFF');
  view.setUint32(4, HEAD_BYTES - 8 + samples, true);
  text(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, RATE, true);
  view.setUint32(28, RATE, true);
  view.setUint16(32, 1, true);
  view.setUint16(34, 8, true);
  text(36, 'data');
  view.setUint32(40, samples, true);
  for (let at = 0; at < samples; at += 1) {
    bytes[HEAD_BYTES + at] = 128 + Math.round(60 * Math.sin((2 * Math.PI * hertz * at) / RATE));
  }
  return bytes;
}
