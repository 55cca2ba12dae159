import { runTool } from './run-tool.ts';

interface CruiseResult {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: {
    readonly totalDependenciesCruised: number;
    readonly violations: readonly {
      readonly from: string;
      readonly to: string;
      readonly rule: { readonly name: string };
      readonly cycle?: readonly { readonly name: string }[];
    }[];
  };
}

const PLACES = ['src', 'scripts', 'tests', 'vite.config.ts'];
/** Without a TypeScript that it can use, the tool sees no module and is content. */
const LEAST = { modules: 100, components: 20, dependencies: 300 };

/** Who imports what, by the rules of .dependency-cruiser.cjs. */
export function checkLayers(): string {
  const { stdout, output } = runTool(
    'dependency-cruiser/bin/dependency-cruise.mjs',
    '--config=.dependency-cruiser.cjs',
    '--output-type=json',
    ...PLACES,
  );
  if (!stdout.startsWith('{')) throw new Error(output);
  const { modules, summary } = JSON.parse(stdout) as CruiseResult;
  if (summary.violations.length > 0) {
    const lines = summary.violations.map(({ rule, from, to, cycle }) =>
      [`${rule.name}: ${from} -> ${to}`, ...(cycle ?? []).map(({ name }) => name)].join(' -> '),
    );
    throw new Error(lines.join('\n'));
  }
  const own = modules.filter(({ source }) => /^(src|scripts|tests)\/.*\.tsx?$/.test(source));
  const components = own.filter(({ source }) => source.endsWith('.tsx'));
  const dependencies = summary.totalDependenciesCruised;
  const counted = `${own.length} modules, ${components.length} of them .tsx, ${dependencies} imports`;
  const enough =
    own.length >= LEAST.modules &&
    components.length >= LEAST.components &&
    dependencies >= LEAST.dependencies;
  if (!enough) throw new Error(`It saw too little: ${counted}`);
  return counted;
}
