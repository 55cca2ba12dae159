// @ts-check
// Runs before anything is installed: plain JavaScript and Node only.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const OLDEST_NODE = [20, 19];
const LOCK = `${PROJECT}package-lock.json`;
/** Written by npm at the end of every installation. */
const INSTALLED_LOCK = `${PROJECT}node_modules/.package-lock.json`;
/** Holds the digest of the lock file that was installed last. */
const STAMP = `${PROJECT}node_modules/.duizhao-lock`;

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = OLDEST_NODE;
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  console.error(
    `Duizhao needs Node.js ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.\n` +
      'Get a newer one from https://nodejs.org, then run the same command again.',
  );
  process.exit(1);
}

const lockDigest = () => createHash('sha256').update(readFileSync(LOCK)).digest('hex');

/** @param {string} digest */
function isInstalled(digest) {
  if (!existsSync(INSTALLED_LOCK)) return false;
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === digest) return true;
  // Somebody ran npm by hand: good if that was after the last change of the lock file.
  return statSync(INSTALLED_LOCK).mtimeMs >= statSync(LOCK).mtimeMs;
}

/** Installs the locked dependencies when they are missing or older than the lock file. */
export function ensureInstalled() {
  refuseOldNode();
  const digest = lockDigest();
  if (isInstalled(digest)) return;
  console.error('Installing what is missing (npm ci) ...');
  const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: PROJECT,
    // Standard output belongs to the command that wants it installed.
    stdio: ['ignore', process.stderr, process.stderr],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    console.error('npm ci failed (see above). Is the network there? Then run the command again.');
    process.exit(1);
  }
  writeFileSync(STAMP, digest);
}
