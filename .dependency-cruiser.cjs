/**
 * Who may import what; docs/architecture.md has the same as a table. Types count as imports too.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */

/** Folders of src, the lowest first; each with the folders below that it may use besides itself. */
const LAYERS = {
  shared: [],
  domain: ['shared'],
  storage: ['domain', 'shared'],
  sync: ['domain', 'shared', 'storage'],
  workers: ['domain', 'shared', 'storage', 'sync'],
  i18n: [],
  ui: ['domain', 'shared', 'i18n'],
  services: ['domain', 'shared', 'storage', 'workers', 'sync', 'i18n', 'ui'],
  features: ['domain', 'shared', 'storage', 'workers', 'sync', 'i18n', 'ui', 'services'],
  app: ['domain', 'shared', 'storage', 'workers', 'sync', 'i18n', 'ui', 'services', 'features'],
  rescue: ['domain', 'shared', 'storage', 'ui'],
  cli: ['domain', 'shared'],
};

/** Folders of src/domain: each may use those before it. */
const STAGES = [
  'text',
  'speech',
  'bitext',
  'chinese',
  'cards',
  'reviews',
  'anki',
  'progress',
  'sync',
];

/** The libraries that are pure: no clock, no randomness, no browser. */
const PURE_LIBRARIES = [
  'ts-fsrs',
  'diff',
  'fractional-indexing',
  'papaparse',
  'fflate',
  'htmlparser2',
  'marked',
  'valibot',
];

const layerRules = Object.entries(LAYERS).map(([layer, below]) => ({
  name: `layer-${layer}`,
  comment: `src/${layer} may import only from itself and: ${below.join(', ') || 'nothing'}.`,
  severity: 'error',
  from: { path: `^src/${layer}/` },
  to: { path: '^src/|^content/', pathNot: `^(src/(${[layer, ...below].join('|')})/|content/)` },
}));

const stageRules = STAGES.slice(0, -1).map((stage, place) => ({
  name: `stage-${stage}`,
  comment: 'A text goes through the stages of the domain in one direction.',
  severity: 'error',
  from: { path: `^src/domain/${stage}/` },
  to: { path: `^src/domain/(${STAGES.slice(place + 1).join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...layerRules,
    ...stageRules,
    {
      name: 'features-apart',
      comment: 'A screen that imports another screen: what both need belongs in services or ui.',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'domain-pure',
      comment: `src/domain and src/shared import no library but ${PURE_LIBRARIES.join(', ')}.`,
      severity: 'error',
      from: { path: '^src/(domain|shared)/' },
      to: {
        pathNot: `^src/|node_modules/(${PURE_LIBRARIES.join('|')})/`,
      },
    },
    {
      name: 'browser-code-without-node',
      comment: 'What runs in the browser has no Node.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-react-below-ui',
      comment: 'React is an adapter on top; nothing below the screens knows it.',
      severity: 'error',
      from: { path: '^src/(domain|shared|storage|workers|sync|cli)/' },
      to: { path: 'node_modules/(react|react-dom|wouter|dexie-react-hooks|react-i18next)/' },
    },
    {
      name: 'dexie-in-storage',
      comment:
        'The database is reached through src/storage; live queries come from dexie-react-hooks.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/storage/' },
      to: { path: 'node_modules/dexie/' },
    },
    {
      name: 'rescue-without-app',
      comment:
        'The rescue page must work where the app does not: it reaches neither React nor Dexie.',
      severity: 'error',
      from: { path: '^src/rescue/' },
      to: { path: 'node_modules/(react|react-dom|dexie|i18next|comlink)/', reachable: true },
    },
    {
      name: 'only-app-libraries',
      comment: 'The app imports libraries that package.json lists under dependencies.',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        pathNot: 'node_modules/(@types|vite)/',
      },
    },
    {
      name: 'tests-and-scripts-apart',
      comment: 'The app imports nothing from tests or scripts.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(tests|scripts)/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default', 'browser'],
    },
  },
};
