import { inflateSync } from 'fflate';

/** Inflates a raw deflate stream: by the browser, several times as fast, or by fflate where it cannot. */
export async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (!('DecompressionStream' in globalThis)) return inflateSync(bytes);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
