import js from '@eslint/js';
import slds from '@salesforce-ux/eslint-plugin-slds';
import jest from 'eslint-plugin-jest';
import tseslint from 'typescript-eslint';
import { bundleConfigs } from './scripts/checks/lint/bundles.js';
import { lwcPlugins, lwcRules } from './scripts/checks/lint/lwc.js';

const BUNDLE_CODE = ['force-app/**/lwc/**/*.ts'];
const TESTS = ['force-app/**/__tests__/**/*.ts'];
const BROWSER_TESTS = ['scripts/e2e/**/*.ts'];

/** What holds in every TypeScript and JavaScript file. */
const everywhere = {
    files: ['**/*.ts', '**/*.js', '**/*.mjs'],
    extends: [js.configs.recommended, tseslint.configs.recommended],
    languageOptions: { parser: tseslint.parser },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
        // The type check knows all names, in JavaScript the runs do.
        'no-undef': 'off',
        eqeqeq: 'error',
        '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
        'no-var': 'error',
        'prefer-const': 'error',
        // Playwright and Node's test runner want an empty pattern before their second parameter.
        'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
        '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }]
    }
};

/** Declarations of modules that are not ours say what these take, `any` included. */
const declarations = { files: ['**/*.d.ts'], rules: { '@typescript-eslint/no-explicit-any': 'off' } };

const tests = {
    files: TESTS,
    ...jest.configs['flat/recommended'],
    rules: {
        ...jest.configs['flat/recommended'].rules,
        'jest/no-disabled-tests': 'error',
        'jest/expect-expect': ['error', { assertFunctionNames: ['expect*', 'fc.assert', 'assert*'] }]
    }
};

/** A sleep makes a browser test slow on a fast machine and flaky on a slow one. */
const browserTests = {
    files: BROWSER_TESTS,
    rules: { 'no-restricted-properties': ['error', { property: 'waitForTimeout', message: 'Wait for a state.' }] }
};

const HARD_CODED = '@salesforce-ux/slds/no-hardcoded-values-slds2';

/** Every finding is an error; a length without a hook that could stand for it is none. */
function sldsRules(rules) {
    const errors = Object.fromEntries(Object.keys(rules).map((name) => [name, 'error']));
    return HARD_CODED in rules
        ? { ...errors, [HARD_CODED]: ['error', { reportNumericValue: 'hasReplacement' }] }
        : errors;
}

/** Stylesheets and templates of the bundles. */
const sldsConfigs = slds.configs['flat/recommended'].map((config) => ({
    ...config,
    files: config.files.map((pattern) => `force-app/${pattern}`),
    rules: sldsRules(config.rules)
}));

export default tseslint.config(
    { ignores: ['force-app/**/*.js', 'node_modules/', '.cache/', '.local-org/', 'test-results/', 'coverage/'] },
    everywhere,
    declarations,
    { files: BUNDLE_CODE, ignores: TESTS, plugins: lwcPlugins, rules: lwcRules },
    ...bundleConfigs(),
    tests,
    browserTests,
    ...sldsConfigs
);
