import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';

export interface StaticFile {
  readonly body: Buffer;
  readonly type: string;
  readonly etag: string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
};

function readStaticFile(path: string): StaticFile {
  const body = readFileSync(path);
  const digest = createHash('sha256').update(body).digest('base64url');
  return {
    body,
    type: TYPES[extname(path)] ?? 'application/octet-stream',
    etag: `"${digest.slice(0, 22)}"`,
  };
}

/**
 * Every file of a folder by its address ("/assets/a.js"), with "/" for "/index.html". Files whose name
 * begins with a dot or an underscore are for the host and are left out.
 */
export function readStaticFiles(folder: string): ReadonlyMap<string, StaticFile> {
  const files = new Map<string, StaticFile>();
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, entry);
    const parts = entry.split(/[\\/]/);
    if (parts.some((part) => /^[._]/.test(part)) || !statSync(path).isFile()) continue;
    files.set(`/${parts.join('/')}`, readStaticFile(path));
  }
  const index = files.get('/index.html');
  if (index !== undefined) files.set('/', index);
  return files;
}
