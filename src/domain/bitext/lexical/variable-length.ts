/** All variable-length numbers in the bytes: 7 bits a byte, low bits first, high bit set but in the last. */
export function readNumbers(bytes: Uint8Array): Uint32Array {
  let count = 0;
  for (const byte of bytes) count += byte < 128 ? 1 : 0;
  const numbers = new Uint32Array(count);
  let index = 0;
  let value = 0;
  let shift = 0;
  for (const byte of bytes) {
    value |= (byte & 127) << shift;
    shift += 7;
    if (byte >= 128) continue;
    numbers[index] = value;
    index += 1;
    value = 0;
    shift = 0;
  }
  return numbers;
}

/** The opposite of `readNumbers`, for whole numbers from 0 to below 2 ** 31. */
export function writeNumbers(numbers: Iterable<number>): Uint8Array {
  const bytes: number[] = [];
  for (const number of numbers) {
    let rest = number;
    while (rest >= 128) {
      bytes.push((rest & 127) | 128);
      rest >>>= 7;
    }
    bytes.push(rest);
  }
  return Uint8Array.from(bytes);
}
