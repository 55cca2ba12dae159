import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { unpackTar } from './unpack-tar.ts';

export interface PackagedBrowser {
  readonly path: string;
  /** What the program's environment needs besides ours. */
  readonly env: Readonly<Record<string, string>>;
}

const CACHE = fileURLToPath(new URL('../node_modules/.cache/duizhao/chromium', import.meta.url));

/** The folder of @sparticuz/chromium; undefined if it is not installed. */
function findPackage(): string | undefined {
  try {
    // <package>/build/cjs/index.cjs
    return dirname(dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium'))));
  } catch {
    return undefined;
  }
}

function unpackInto(folder: string, bin: string): void {
  const read = (name: string): Buffer => brotliDecompressSync(readFileSync(join(bin, name)));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'chromium'), read('chromium.br'), { mode: 0o755 });
  // The libraries that a bare system lacks (lib/), a software renderer, and a font.
  for (const archive of ['al2023.tar.br', 'swiftshader.tar.br', 'fonts.tar.br']) {
    unpackTar(read(archive), folder);
  }
}

/** Where the program finds fonts on a system that has none set up; the archive's file names others. */
function writeFontSettings(folder: string): string {
  const file = join(folder, 'fonts.conf');
  const folders = [join(folder, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'];
  const lines = folders.map((path) => `  <dir>${path}</dir>`).join('\n');
  writeFileSync(
    file,
    `<?xml version="1.0"?>\n<fontconfig>\n${lines}\n  <cachedir>${join(folder, 'fonts-cache')}</cachedir>\n</fontconfig>\n`,
  );
  return file;
}

/**
 * Unpacks the Chromium that the package @sparticuz/chromium carries, once, into the cache of
 * node_modules. Its own start-up code is for one cloud host and is not used.
 *
 * @returns a sentence instead if it cannot be had here
 */
export function unpackPackagedBrowser(): PackagedBrowser | string {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return `it runs on Linux x64 only, this is ${process.platform} ${process.arch}`;
  }
  const home = findPackage();
  if (home === undefined) return 'the package @sparticuz/chromium is not installed';
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as {
    version: string;
  };
  const folder = join(CACHE, version);
  if (!existsSync(folder)) {
    const unfinished = `${folder}.${process.pid}`;
    unpackInto(unfinished, join(home, 'bin'));
    rmSync(folder, { recursive: true, force: true });
    renameSync(unfinished, folder);
  }
  const libraries = [join(folder, 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean);
  const fonts = existsSync('/etc/fonts/fonts.conf')
    ? undefined
    : { FONTCONFIG_FILE: writeFontSettings(folder) };
  return {
    path: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: libraries.join(':'), ...fonts },
  };
}
