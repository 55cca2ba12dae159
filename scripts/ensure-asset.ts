import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));

/** A file that the app serves and a script makes of packages. */
export interface BuiltAsset {
  /** What it is, for the line that is printed. */
  readonly name: string;
  /** Where it stands once it is built. */
  readonly file: string;
  /** The script that writes it to the file that it is given; from the folder of the project. */
  readonly script: string;
  /** What it is made by and of, files and folders; a change of any of it makes a new one. */
  readonly sources: readonly string[];
}

/** Where built assets stand: `npm ci` makes them anew. */
export function assetFile(name: string): string {
  return join(PROJECT, 'node_modules/.cache/duizhao', name);
}

/** Builds the asset if there is none of these sources yet. */
export function ensureAsset({ name, file, script, sources }: BuiltAsset): void {
  const key = keyOf([script, ...sources]);
  const keyFile = `${file}.key`;
  if (existsSync(file) && existsSync(keyFile) && readFileSync(keyFile, 'utf8') === key) return;
  console.error(`Building ${name} from its dictionaries; this is done once ...`);
  mkdirSync(dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  const { status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(PROJECT, script), unfinished],
    { cwd: PROJECT, stdio: ['ignore', 2, 2] },
  );
  if (status !== 0) throw new Error(`${name} could not be built; see above.`);
  // Two builds at once both end with a whole file.
  renameSync(unfinished, file);
  writeFileSync(keyFile, key);
}

function keyOf(sources: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => filesIn(join(PROJECT, source)))) {
    hash.update(readFileSync(file));
  }
  return hash.digest('hex');
}

function filesIn(path: string): string[] {
  if (/\.\w+$/.test(path)) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map((file) => join(path, file));
}
