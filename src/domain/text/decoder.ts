import type { Encoding } from './encoding.ts';

interface Decoder {
  decode(bytes: Uint8Array): string;
}

/** Part of the language's platform everywhere that we run, but not of its library types. */
declare const TextDecoder: new (
  label: string,
  options: { readonly fatal: boolean; readonly ignoreBOM: boolean },
) => Decoder;

/** The text, or undefined where the bytes are not of that encoding. */
export function decodeExactly(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The text with U+FFFD for every byte sequence that is broken. */
export function decodeLoosely(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding, { fatal: false, ignoreBOM: true }).decode(bytes);
}
