/** A field of a message: its number, and a whole number or bytes. */
export interface ProtobufField {
  readonly number: number;
  readonly value: number | Uint8Array;
}

const MOST_FIELDS = 500_000;

/**
 * The fields of one protobuf message, in their order; numbers of 32 and 64 bits are passed over. Ends
 * where the bytes stop to make sense.
 *
 * Source: https://protobuf.dev/programming-guides/encoding/.
 */
export function readProtobuf(bytes: Uint8Array): ProtobufField[] {
  const fields: ProtobufField[] = [];
  let at = 0;
  const varint = (): number => {
    let [value, factor] = [0, 1];
    for (let count = 0; count < 10; count += 1) {
      const byte = bytes[at] ?? 0;
      at += 1;
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) break;
      factor *= 128;
    }
    return value;
  };
  while (at < bytes.length && fields.length < MOST_FIELDS) {
    const tag = varint();
    const number = Math.floor(tag / 8);
    const wire = tag % 8;
    if (wire === 0) fields.push({ number, value: varint() });
    else if (wire === 1) at += 8;
    else if (wire === 5) at += 4;
    else if (wire === 2) {
      const length = varint();
      if (length > bytes.length - at) break;
      fields.push({ number, value: bytes.subarray(at, at + length) });
      at += length;
    } else break;
  }
  return fields;
}

/** A field as text; empty where there is none. */
export function protobufText(fields: readonly ProtobufField[], number: number): string {
  const value = fields.find((field) => field.number === number)?.value;
  return value instanceof Uint8Array ? new TextDecoder().decode(value) : '';
}

/** A field as a whole number; 0, as protobuf has it, where there is none. */
export function protobufNumber(fields: readonly ProtobufField[], number: number): number {
  const value = fields.find((field) => field.number === number)?.value;
  return typeof value === 'number' ? value : 0;
}
