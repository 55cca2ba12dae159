import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';

const BLOCK_BYTES = 512;

function text(header: Buffer, start: number, length: number): string {
  const field = header.subarray(start, start + length);
  const end = field.indexOf(0);
  return field.toString('utf8', 0, end === -1 ? length : end);
}

/**
 * Unpacks a ustar archive: files, folders and symbolic links, which is all that our one archive has.
 * Throws for a name that leads out of `folder`.
 */
export function unpackTar(archive: Buffer, folder: string): void {
  const root = resolve(folder) + sep;
  let offset = 0;
  while (offset + BLOCK_BYTES <= archive.length) {
    const header = archive.subarray(offset, offset + BLOCK_BYTES);
    const name = join(text(header, 345, 155), text(header, 0, 100));
    if (header[0] === 0) return;
    const size = Number.parseInt(text(header, 124, 12).trim() || '0', 8);
    const mode = Number.parseInt(text(header, 100, 8).trim() || '0', 8);
    const kind = String.fromCharCode(header[156] ?? 0);
    const path = resolve(root, name);
    if (!`${path}${sep}`.startsWith(root)) throw new Error(`unpack-tar: ${name} leads outside`);
    mkdirSync(dirname(path), { recursive: true });
    const start = offset + BLOCK_BYTES;
    if (kind === '5') mkdirSync(path, { recursive: true });
    else if (kind === '2') symlinkSync(text(header, 157, 100), path);
    else if (kind === '0' || kind === '\0') {
      writeFileSync(path, archive.subarray(start, start + size), { mode: mode | 0o600 });
    }
    offset = start + Math.ceil(size / BLOCK_BYTES) * BLOCK_BYTES;
  }
}
