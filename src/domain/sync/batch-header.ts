/** What stands in clear before a sealed batch. All of it is authenticated with the contents. */
export interface BatchHeader {
  /** Version of the shape of the contents. */
  readonly schema: number;
  /** What belongs to one recovery phrase; 32 hexadecimal digits that follow from it. */
  readonly vault: string;
  /** The device as the others know it; 32 hexadecimal digits. */
  readonly member: string;
  /** 1, 2, 3 … per member, without gaps. */
  readonly number: number;
  /** SHA-256 of the member's batch before, sealed; zeros before the first. */
  readonly previous: string;
}

/** The newest shape of contents that this version reads, and the one that it writes. */
export const BATCH_SCHEMA = 1;

/** `DZB1`: a sealed batch of Duizhao, first layout. */
const MAGIC = 0x445a4231;
const ID_BYTES = 16;
const HASH_BYTES = 32;
const SCHEMA_AT = 4;
const VAULT_AT = SCHEMA_AT + 2;
const MEMBER_AT = VAULT_AT + ID_BYTES;
const NUMBER_AT = MEMBER_AT + ID_BYTES;
const PREVIOUS_AT = NUMBER_AT + 4;

export const HEADER_BYTES = PREVIOUS_AT + HASH_BYTES;
/** Before the first batch of a member. */
export const NO_HASH = '0'.repeat(HASH_BYTES * 2);

/** @throws RangeError where an id or hash has another length than it must */
export function encodeHeader(header: BatchHeader): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(HEADER_BYTES);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC);
  view.setUint16(SCHEMA_AT, header.schema);
  bytes.set(hexToBytes(header.vault, ID_BYTES), VAULT_AT);
  bytes.set(hexToBytes(header.member, ID_BYTES), MEMBER_AT);
  view.setUint32(NUMBER_AT, header.number);
  bytes.set(hexToBytes(header.previous, HASH_BYTES), PREVIOUS_AT);
  return bytes;
}

/** @returns undefined for what is no sealed batch */
export function decodeHeader(bytes: Uint8Array): BatchHeader | undefined {
  if (bytes.length < HEADER_BYTES) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0) !== MAGIC) return undefined;
  return {
    schema: view.getUint16(SCHEMA_AT),
    vault: bytesToHex(bytes.subarray(VAULT_AT, MEMBER_AT)),
    member: bytesToHex(bytes.subarray(MEMBER_AT, NUMBER_AT)),
    number: view.getUint32(NUMBER_AT),
    previous: bytesToHex(bytes.subarray(PREVIOUS_AT, HEADER_BYTES)),
  };
}

export function bytesToHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function hexToBytes(digits: string, length: number): Uint8Array {
  if (digits.length !== length * 2) throw new RangeError('hexToBytes: wrong length');
  return Uint8Array.from({ length }, (_, index) =>
    Number.parseInt(digits.slice(index * 2, index * 2 + 2), 16),
  );
}
