import { polyphonic } from 'pinyin-pro';

/** Every reading of a character as a syllable without tone, ü as ü; none where it has no reading. */
export function characterReadings(character: string): string[] {
  const [readings = []] = polyphonic(character, { type: 'array', toneType: 'none', v: true });
  return readings.map((reading) => reading.replaceAll('v', 'ü'));
}
