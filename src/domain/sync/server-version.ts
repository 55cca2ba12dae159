/** The first release of each line that keeps what it acknowledged through a loss of power. */
const FIRST_SOUND: ReadonlyMap<number, number> = new Map([
  [11, 16],
  [12, 7],
]);
const ALL_SOUND_FROM = 14;

/**
 * Whether a NATS server of this version can be told to write to the disk before it acknowledges.
 *
 * @param version `2.12.7`; anything else is taken for an old one
 */
export function keepsItsWord(version: string): boolean {
  const [, major = '0', minor = '0', patch = '0'] = /^(\d+)\.(\d+)\.(\d+)/.exec(version) ?? [];
  if (Number(major) !== 2) return Number(major) > 2;
  if (Number(minor) >= ALL_SOUND_FROM) return true;
  const first = FIRST_SOUND.get(Number(minor));
  return first !== undefined && Number(patch) >= first;
}
