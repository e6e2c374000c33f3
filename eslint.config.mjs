import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import { boundaries } from './scripts/lib/boundaries.mjs';

const src = ['src/**/*.ts'];
const tests = ['test/**/*.ts'];

export default defineConfig(
  globalIgnores([
    'dist/',
    'coverage/',
    'test-results/',
    'test/output/',
    'test/hosts/*/',
    'bench/',
    'examples/',
    '**/*.d.ts',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  { files: ['**/*.{js,mjs}'], languageOptions: { globals: { ...globals.node, ...globals.browser } } },

  {
    files: ['**/*.ts'],
    extends: [
      ts.configs.strictTypeChecked,
      ts.configs.stylisticTypeChecked,
      lit.configs['flat/recommended'],
      wc.configs['flat/recommended'],
    ],
    plugins: { 'lit-a11y': litA11y },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...litA11y.configs.recommended.rules,
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidOperator: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true, skipRegExps: true }],
      'lit/no-legacy-template-syntax': 'error',
      'lit/no-private-properties': 'error',
      'lit/no-template-map': 'off',
      // Marks are focusable through one tab stop and one delegated listener, which the rule cannot see.
      'lit-a11y/click-events-have-key-events': 'off',
    },
  },

  {
    files: src,
    rules: {
      'no-console': ['error', { allow: ['warn'] }],
      'max-lines-per-function': ['error', { max: 60 }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: [
      'src/facts/**/*.ts',
      'src/**/words/**/*.ts',
      'src/**/presets/**/*.ts',
      'src/figures/*/{words,presets}*.ts',
    ],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },
  { files: ['src/hosts/node/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    files: src,
    ignores: [
      'src/element/**',
      'src/elements/**',
      'src/hosts/embed/**',
      'src/starter/**',
      'src/{autoload,hydrate}.ts',
      'src/figures/*/{element,index}.ts',
    ],
    rules: {
      'no-restricted-globals': [
        'error',
        ...domGlobals().map((name) => ({ name, message: 'Only element/ and its like know a document.' })),
      ],
    },
  },
  {
    files: src,
    rules: {
      'no-restricted-properties': [
        'error',
        ...['getElementById', 'querySelector', 'addEventListener'].map((property) => ({
          object: 'document',
          property,
          message: "Figures live in other people's shadow roots: use getRootNode() and the host.",
        })),
      ],
    },
  },
  {
    files: ['src/{autoload,hydrate}.ts', 'src/starter/**/*.ts', 'src/hosts/embed/**/*.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
  ...boundaries,

  {
    files: [...tests, '*.config.ts', 'demo/**/*.ts', 'scripts/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Tests make and break objects of every shape, and look elements up by tag.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      // A plug-in of @open-wc/testing types `equal` as a promise that need not be awaited.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', name: 'Equal', package: 'chai' }] },
      ],
      'lit-a11y/accessible-name': 'off',
      'no-restricted-properties': [
        'error',
        {
          object: 'fc',
          property: 'property',
          message: 'It blocks its worker for all of its runs: use asyncProperty, which pauses.',
        },
      ],
    },
  },
);

function domGlobals() {
  return [
    'window',
    'document',
    'navigator',
    'location',
    'customElements',
    'localStorage',
    'sessionStorage',
    'fetch',
    'HTMLElement',
    'Element',
    'Node',
    'DOMParser',
    'XMLSerializer',
    'CSSStyleSheet',
    'getComputedStyle',
    'matchMedia',
    'requestAnimationFrame',
    'ResizeObserver',
    'MutationObserver',
    'IntersectionObserver',
  ];
}
