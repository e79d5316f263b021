import js from '@eslint/js';
import globals from 'globals';

const style = {
  'array-bracket-spacing': [ 'error', 'always' ],
  'eqeqeq': 'error',
  'no-var': 'error',
  'prefer-const': 'error',
  'no-eval': 'error',
  'no-implied-eval': 'error',
  'object-shorthand': 'error',
  'no-console': 'error'
};

export default [
  { ignores: [ 'frontend/generated/**', 'frontend/index.html', '**/node_modules/**' ] },
  js.configs.recommended,
  { files: [ 'frontend/**/*.js' ], languageOptions: { globals: globals.browser }, rules: style },
  { files: [ 'frontend/**/*.test.js' ], languageOptions: { globals: { ...globals.browser, ...globals.mocha } },
    rules: { 'no-unused-expressions': 'off' } },
  { files: [ 'tools/**/*.mjs' ], languageOptions: { globals: { ...globals.node, window: 'readonly' } },
    rules: { ...style, 'no-console': 'off' } }
];
