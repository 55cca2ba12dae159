import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../build-app.ts';

interface LockFile {
  readonly packages: Readonly<
    Record<string, { readonly integrity?: string; readonly resolved?: string }>
  >;
}
interface PackageFile {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const EXACT = /^(npm:(@[\w-]+\/)?[\w.-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/;

const readJson = (name: string): unknown => JSON.parse(readFileSync(join(PROJECT, name), 'utf8'));

function problemsOfLock(lock: LockFile): string[] {
  return Object.entries(lock.packages).flatMap(([path, entry]) => [
    ...(entry.resolved === undefined ? [] : [`${path}: names an address, ${entry.resolved}`]),
    ...(path === '' || entry.integrity !== undefined ? [] : [`${path}: has no integrity`]),
  ]);
}

function problemsOfVersions({ dependencies, devDependencies }: PackageFile): string[] {
  return Object.entries({ ...dependencies, ...devDependencies })
    .filter(([, version]) => !EXACT.test(version))
    .map(([name, version]) => `package.json: ${name} ${version} is not an exact version`);
}

/** `npm ci` refuses a lock file that does not fit; a package without its platform's binary too. */
function problemsOfInstallation(): string[] {
  const { status, stderr } = spawnSync('npm', ['ci', '--dry-run', '--ignore-scripts'], {
    cwd: PROJECT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return status === 0 ? [] : [`npm ci --dry-run: ${stderr}`];
}

/** The lock file: complete, exact, and free of the addresses of whoever wrote it. */
export function checkLock(): string {
  const lock = readJson('package-lock.json') as LockFile;
  const problems = [
    ...problemsOfLock(lock),
    ...problemsOfVersions(readJson('package.json') as PackageFile),
    ...problemsOfInstallation(),
  ];
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return `${Object.keys(lock.packages).length - 1} packages`;
}
