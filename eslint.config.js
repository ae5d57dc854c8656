/** Lint rules: the parts of the house rules that a machine can hold. */
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';

const codeLines = { skipBlankLines: true, skipComments: true };

export default defineConfig(
  globalIgnores([
    'dist*/',
    '.cache/',
    '.astro/',
    'e2e/fixtures/',
    'content/',
    'public/',
    'test-results/',
    'playwright-report/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [typescript.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Numbers in templates read well and convert in one way only.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      // Dear in time (a third of the run) for what the compiler or a test would show as well.
      '@typescript-eslint/no-deprecated': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { allowDefaultCaseForExhaustiveSwitch: false }],
    },
  },
  { files: ['**/*.astro'], extends: [typescript.configs.strict, astro.configs['flat/recommended']] },
  {
    files: ['**/*.{ts,astro}'],
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: 'error',
      'max-lines': ['error', { max: 200, ...codeLines }],
      'max-lines-per-function': ['error', { max: 40, ...codeLines }],
      'max-params': ['error', 3],
      'no-console': 'error',
      'no-restricted-syntax': ['error', { selector: 'ExportDefaultDeclaration', message: 'Name the export.' }],
    },
  },
  // A program talks to its terminal.
  { files: ['src/cli/**/*.ts'], rules: { 'no-console': 'off' } },
  // These two are read by tools that take the default export.
  { files: ['*.config.ts', 'src/integrations/**/*.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['**/*.test.ts', 'e2e/**/*.ts'],
    rules: {
      // node:test returns promises that its runner awaits by itself.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            {
              from: 'package',
              name: ['test', 'describe', 'it', 'before', 'after', 'beforeEach'],
              package: 'node:test',
            },
          ],
        },
      ],
      'max-lines-per-function': 'off',
      'max-lines': 'off',
    },
  },
);
