const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** What follows the 48 bits of time in a UUID of version 7. */
export const UUID_REST_BYTES = 10;

/**
 * Writes all of a lower-case UUID but its time to the place with that number; anything else is zeros.
 *
 * @returns its time: the first 48 bits
 */
export function writeUuid(uuid: string, into: Uint8Array, place: number): number {
  if (!UUID.test(uuid)) return 0;
  const digits = uuid.replaceAll('-', '');
  for (let index = 0; index < UUID_REST_BYTES; index += 1) {
    into[place * UUID_REST_BYTES + index] = Number.parseInt(
      digits.slice(12 + index * 2, 14 + index * 2),
      16,
    );
  }
  return Number.parseInt(digits.slice(0, 12), 16);
}

export function readUuid(time: number, rest: Uint8Array, place: number): string {
  const offset = place * UUID_REST_BYTES;
  const ms = time.toString(16).padStart(12, '0');
  let uuid = `${ms.slice(0, 8)}-${ms.slice(8)}-`;
  for (let index = 0; index < UUID_REST_BYTES; index += 1) {
    uuid += HEX[rest[offset + index] ?? 0];
    if (index === 1 || index === 3) uuid += '-';
  }
  return uuid;
}

/** The first 48 bits: of version 7, milliseconds since 1970. Not a number where it is no UUID. */
export function timeOfUuid(uuid: string): number {
  return Number.parseInt(uuid.slice(0, 8) + uuid.slice(9, 13), 16);
}
