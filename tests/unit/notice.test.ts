import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CREDITS } from '../../src/features/about/credits.ts';

interface PackageFile {
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}
interface LockFile {
  readonly packages: Readonly<Record<string, PackageFile>>;
}

const read = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const lock = JSON.parse(read('package-lock.json')) as LockFile;

/** Own dependencies and all of theirs: what may end up in the app. */
function shippedPackages(): Map<string, string> {
  const licences = new Map<string, string>();
  const follow = (names: readonly string[]): void => {
    for (const name of names) {
      const entry = lock.packages[`node_modules/${name}`];
      if (licences.has(name) || entry === undefined) continue;
      licences.set(name, entry.license ?? '?');
      follow(Object.keys(entry.dependencies ?? {}));
    }
  };
  follow(Object.keys(lock.packages['']?.dependencies ?? {}));
  // Vite's plugin puts these into the service worker.
  follow(['workbox-precaching', 'workbox-routing']);
  return licences;
}

describe('NOTICE', () => {
  it('lists exactly the packages that are shipped, with their licences', () => {
    const listed = Array.from(
      read('NOTICE').matchAll(/^ {2}(\S+)\s+(\S+(?: (?:AND|and) \S+)*)\s{2,}\S/gm),
      ([, name, licence]) => `${name} ${licence}`,
    );
    const shipped = [...shippedPackages()].map(([name, licence]) => `${name} ${licence}`);
    expect(listed).toEqual(shipped.toSorted());
  });
});

describe('the credits of the about screen', () => {
  it('name every library of the app with its licence', () => {
    const shipped = shippedPackages();
    const names = CREDITS.map(({ name }) => name);
    const dependencies = Object.keys(lock.packages['']?.dependencies ?? {});
    expect(names).toEqual(expect.arrayContaining(dependencies));
    const wrong = CREDITS.filter(({ name, licence }) => (shipped.get(name) ?? licence) !== licence);
    expect(wrong).toEqual([]);
  });
});
