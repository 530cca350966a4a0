// The one-way rule of docs/architecture.md, made executable (docs/adr/0001).
// Each layer lists what it may import from inside src; everything else is an error.

const VARIABLES = '^src/contract/(variables|mechanisms|horizon)\\.ts$';
const foundation = ['math', 'palette', 'evidence', 'atlas', 'contract', 'i18n'];
const aboveViews = [...foundation, 'simulation', 'timeline', 'store'];

/** Layer -> the layers it may import besides itself, and the npm packages it may use. */
const layers = {
  math: { uses: [], packages: [] },
  palette: { uses: [], packages: [] },
  // Takes types of the contract only, so that every account and every field of a patient has its evidence.
  evidence: { uses: ['math', 'contract'], packages: [] },
  atlas: { uses: ['math'], packages: ['valibot'] },
  contract: { uses: ['math'], packages: ['valibot'] },
  // Takes types of the contract only, so that every preset and unit must have words.
  i18n: { uses: ['math', 'contract'], packages: ['i18next', 'react-i18next'] },
  // Both take types of the contract and values of its plain-data files only (docs/adr/0002).
  simulation: { uses: ['math', 'evidence', 'contract'], packages: [] },
  timeline: { uses: ['math', 'simulation', 'contract'], packages: [] },
  store: {
    uses: [...foundation, 'simulation', 'timeline'],
    packages: ['zustand', 'react', 'valibot', 'comlink'],
  },
  scene: { uses: aboveViews },
  charts: { uses: aboveViews },
  hud: { uses: aboveViews },
  tours: { uses: aboveViews },
  sharing: { uses: aboveViews },
  modes: { uses: [...aboveViews, 'scene', 'charts', 'hud', 'tours', 'sharing'] },
  app: { uses: [...aboveViews, 'scene', 'charts', 'hud', 'tours', 'sharing', 'modes'] },
  cli: { uses: ['math', 'evidence', 'contract', 'simulation'] },
};

const anyOf = (names) => `(${names.join('|')})`;

const layerRules = Object.entries(layers).flatMap(([layer, { uses, packages }]) => {
  const from = { path: `^src/${layer}/` };
  const inside = {
    name: `layer-${layer}`,
    comment: `src/${layer} may import ${uses.length ? uses.join(', ') : 'nothing'} besides itself.`,
    severity: 'error',
    from,
    to: { path: '^src/', pathNot: `^src/${anyOf([layer, ...uses])}/` },
  };
  if (packages === undefined) return [inside];
  const npm = {
    name: `packages-${layer}`,
    comment: `src/${layer} may use ${packages.length ? packages.join(', ') : 'no npm package'}.`,
    severity: 'error',
    from,
    to: {
      dependencyTypes: ['npm', 'npm-dev', 'npm-peer', 'npm-optional', 'npm-no-pkg', 'npm-unknown'],
      ...(packages.length ? { pathNot: `node_modules/${anyOf(packages)}/` } : {}),
    },
  };
  return [inside, npm];
});

export default {
  forbidden: [
    ...layerRules,
    {
      name: 'core-reads-contract-as-types',
      comment:
        'The core may take types of the contract, and values only of its plain-data files: variables, mechanisms, horizon.',
      severity: 'error',
      from: { path: '^src/(simulation|timeline)/' },
      to: { path: '^src/contract/', pathNot: VARIABLES, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'tables-read-contract-as-types',
      comment:
        'i18n and evidence may take types of the contract, so that every preset and unit must have words and every account and moderator its evidence.',
      severity: 'error',
      from: { path: '^src/(i18n|evidence)/' },
      to: { path: '^src/contract/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'plain-data-stays-plain',
      comment: 'The contract files that the core reads import nothing.',
      severity: 'error',
      from: { path: VARIABLES },
      to: { path: '.' },
    },
    {
      name: 'no-node-below-the-shells',
      comment: 'Only src/cli runs in Node.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'only-scene-draws',
      comment: 'Only src/scene touches three.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/scene/' },
      to: { path: 'node_modules/(three|three-mesh-bvh|@react-three|camera-controls)/' },
    },
    {
      name: 'known-layer',
      comment: 'A new folder of src needs a line in this file and in docs/architecture.md.',
      severity: 'error',
      from: {},
      to: { path: '^src/', pathNot: `^src/${anyOf(Object.keys(layers))}/` },
    },
    {
      name: 'src-stands-alone',
      comment: 'src imports neither tests nor models.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(tests|models)/' },
    },
    {
      name: 'ships-only-dependencies',
      comment: 'What ships comes from dependencies; the command line may use development ones.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolvable',
      severity: 'error',
      // The pages of the bench's peers resolve once the bench has fetched them.
      from: { pathNot: '^tests/bench/peers/pages/' },
      to: { couldNotResolve: true, pathNot: ['\\?(worker|url|raw)', '\\.css$'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.node.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
