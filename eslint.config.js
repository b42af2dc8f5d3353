import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist', '.cache', '.astro', 'node_modules', 'contactsheet'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...astro.configs.recommended,
  {
    rules: {
      // A function is about ten lines and a file about sixty; more needs a reason, and this much has none.
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['warn', { max: 60, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      // A key that was just looked up is there.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    // Commands and the finding of a browser speak to the person who runs them.
    files: [
      'src/commands/**',
      'src/illustrations/*.ts',
      'tests/support/**',
      'tests/bench/**',
      'astro.config.mjs',
    ],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['tests/**', '**/*.astro/*.ts', '**/*.astro'],
    rules: { 'max-lines-per-function': 'off' },
  },
);
