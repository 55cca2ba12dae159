import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DIST } from './build-app.ts';

/** Everything that the browser must load and run before the first screen. */
export const EAGER_LIMIT_BYTES = 180_000;

interface ManifestChunk {
  readonly file: string;
  readonly imports?: readonly string[];
}
type Manifest = Readonly<Record<string, ManifestChunk>>;

/** The entry and all that it imports statically, each once; what is imported lazily is left out. */
function staticallyImported(manifest: Manifest): Set<string> {
  const files = new Set<string>();
  const follow = (key: string): void => {
    const chunk = manifest[key];
    if (chunk === undefined) throw new Error(`check-size: the manifest has no chunk ${key}`);
    if (files.has(chunk.file)) return;
    files.add(chunk.file);
    chunk.imports?.forEach(follow);
  };
  follow('index.html');
  return files;
}

/** Scripts and module preloads that the page itself names. */
function namedInPage(page: string): string[] {
  return Array.from(
    page.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="\.?\/?([^"]+\.m?js)"/g),
    ([, file = '']) => file,
  );
}

/**
 * The files of the eager JavaScript of a build, from its manifest and its page.
 * Throws if there is no entry or if the page starts something that the manifest does not know.
 */
export async function eagerFiles(dist = DIST): Promise<string[]> {
  const read = (file: string): Promise<string> => readFile(join(dist, file), 'utf8');
  const files = staticallyImported(JSON.parse(await read('.vite/manifest.json')) as Manifest);
  const named = namedInPage(await read('index.html'));
  if (!named.some((file) => files.has(file))) {
    throw new Error('check-size: index.html does not load the entry of the manifest');
  }
  return [...new Set([...files, ...named])].filter((file) => /\.m?js$/.test(file));
}

/** Size of the eager JavaScript in bytes, each file compressed by gzip as a host does. */
export async function eagerGzipBytes(dist = DIST): Promise<number> {
  const sizes = (await eagerFiles(dist)).map(async (file) => {
    return gzipSync(await readFile(join(dist, file))).length;
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
