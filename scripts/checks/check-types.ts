import { mustRun } from './run-tool.ts';

const TSC = '@typescript/native/bin/tsc';
const PROJECTS = ['src/domain/tsconfig.json', 'src/tsconfig.json', 'tests/tsconfig.json'];
const LEAST = { files: 100, components: 20 };

/** Own files that the three TypeScript projects contain. */
function listFiles(): Set<string> {
  const lines = PROJECTS.flatMap((project) =>
    mustRun(TSC, '-p', project, '--listFilesOnly').split('\n'),
  );
  return new Set(lines.filter((line) => /\.tsx?$/.test(line) && !line.includes('node_modules')));
}

/** The strict types of app, domain (without DOM) and tests. */
export function checkTypes(): string {
  mustRun(TSC, '--build', '--pretty', 'false');
  const files = [...listFiles()];
  const components = files.filter((file) => file.endsWith('.tsx'));
  if (files.length < LEAST.files || components.length < LEAST.components) {
    throw new Error(`It saw ${files.length} files, ${components.length} of them .tsx: too few.`);
  }
  return `${files.length} files, ${components.length} of them .tsx`;
}
