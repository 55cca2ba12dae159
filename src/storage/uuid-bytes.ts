const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Writes a lower-case UUID as 16 bytes; anything else is written as zeros. */
export function writeUuid(uuid: string, into: Uint8Array, offset: number): void {
  if (!UUID.test(uuid)) return;
  const digits = uuid.replaceAll('-', '');
  for (let index = 0; index < 16; index += 1) {
    into[offset + index] = Number.parseInt(digits.slice(index * 2, index * 2 + 2), 16);
  }
}

export function readUuid(bytes: Uint8Array, offset: number): string {
  const hex = (from: number, to: number): string => {
    let digits = '';
    for (let index = offset + from; index < offset + to; index += 1)
      digits += HEX[bytes[index] ?? 0];
    return digits;
  };
  return `${hex(0, 4)}-${hex(4, 6)}-${hex(6, 8)}-${hex(8, 10)}-${hex(10, 16)}`;
}
