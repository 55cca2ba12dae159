import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);

/** The text of a file inside an installed package, whether or not the package exports it. */
export function readPackageFile(packageName: string, file: string): string {
  return readFileSync(join(packageFolder(packageName), file), 'utf8');
}

function packageFolder(packageName: string): string {
  for (const root of require.resolve.paths(packageName) ?? []) {
    const folder = join(root, packageName);
    try {
      readFileSync(join(folder, 'package.json'));
      return folder;
    } catch {
      // Not in this node_modules; the next one up may have it.
    }
  }
  throw new Error(`lexicon: the package ${packageName} is not installed`);
}
