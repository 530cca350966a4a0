import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const shells = ['src/app/**', 'src/cli/**'];

const wallClock = (object, property) => ({
  object,
  property,
  message:
    'A frame is a pure function of the treatment time and the display time. Take the clock that src/app injects.',
});

const noChance = {
  object: 'Math',
  property: 'random',
  message: 'Draw from a seeded stream of src/math, so that the same seed gives the same picture.',
};

const noDate = {
  selector: ':matches(NewExpression, CallExpression)[callee.name="Date"]',
  message: 'No wall clock below the shells. Take the clock that src/app injects.',
};

const noExportAll = {
  selector: 'ExportAllDeclaration',
  message: 'No barrels: import from the module that defines the name.',
};

const noWorker = {
  selector: 'NewExpression[callee.name=/^(Shared)?Worker$/]',
  message: 'Only src/store starts workers.',
};

const onlySceneDraws = {
  patterns: [
    {
      regex: '^(three($|/)|three-mesh-bvh|@react-three/|camera-controls|postprocessing|n8ao)',
      message:
        'Only src/scene may touch three. Pass plain data to it, and keep the renderer behind it.',
    },
  ],
};

export default tseslint.config(
  { ignores: ['dist', 'release', 'public', 'coverage', 'test-results', '**/.*/**'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.app.json', './tsconfig.cli.json', './tsconfig.node.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      eqeqeq: 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        {
          ignoreRestSiblings: true,
          argsIgnorePattern: '^_',
          destructuredArrayIgnorePattern: '^_',
        },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: [] }],
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ...reactHooks.configs.flat.recommended,
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'no-console': 'error',
      'no-restricted-exports': [
        'error',
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } },
      ],
      'no-restricted-syntax': ['error', noExportAll, noWorker],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: shells,
    rules: {
      'no-restricted-properties': [
        'error',
        noChance,
        wallClock('Date', 'now'),
        wallClock('performance', 'now'),
        wallClock('performance', 'timeOrigin'),
      ],
      'no-restricted-syntax': ['error', noExportAll, noWorker, noDate],
    },
  },
  {
    files: ['src/store/**/*.{ts,tsx}'],
    rules: { 'no-restricted-syntax': ['error', noExportAll, noDate] },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/scene/**'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', onlySceneDraws] },
  },
  {
    // The command line has threads of its own.
    files: ['src/cli/**/*.ts'],
    rules: { 'no-console': 'off', 'no-restricted-syntax': ['error', noExportAll] },
  },
  {
    // Numeric loops index typed arrays whose length they know; a check per read would only hide that.
    files: [
      'models/**',
      'tests/**',
      'src/{math,simulation,atlas,scene}/**',
      'src/charts/{bands,causes,sound}/*.ts',
    ],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    // Per-frame values never pass through React: frame listeners write into scene objects and DOM nodes.
    files: ['src/**/*.{ts,tsx}'],
    rules: { 'react-hooks/immutability': 'off' },
  },
  {
    // Tests look for control characters that must not come through.
    files: ['tests/**'],
    rules: { 'no-control-regex': 'off' },
  },
  {
    files: ['src/**/index.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'Program', message: 'No barrels: give the module the name of what it holds.' },
      ],
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    ...tseslint.configs.disableTypeChecked,
  },
);
