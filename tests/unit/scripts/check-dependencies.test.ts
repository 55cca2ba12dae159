import { expect, test } from 'vitest';
import { problemsOfPackages } from '../../../scripts/checks/check-dependencies.ts';

test('what is shipped has a licence that lets it be shipped', () => {
  const packages = {
    '': {},
    'node_modules/fine': { license: '(MIT OR Apache-2.0)' },
    'node_modules/a/node_modules/strict': { license: 'AGPL-3.0' },
    'node_modules/silent': {},
    'node_modules/tool': { license: 'GPL-3.0', dev: true },
  };
  expect(problemsOfPackages(packages).map((problem) => problem.split(':')[0])).toEqual([
    'strict',
    'silent',
  ]);
});

test('a package that runs a script when it is installed is named', () => {
  const packages = {
    'node_modules/esbuild': { license: 'MIT', hasInstallScript: true },
    'node_modules/sly': { license: 'MIT', dev: true, hasInstallScript: true },
  };
  expect(problemsOfPackages(packages)).toEqual([expect.stringMatching(/^sly: runs a script/u)]);
});
