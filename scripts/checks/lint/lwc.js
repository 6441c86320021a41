/** The LWC and Lightning rules of `@salesforce/eslint-config-lwc`, without the Babel parser that it brings along. */
import salesforce from '@salesforce/eslint-config-lwc';

const TAKEN = /^@(lwc\/lwc|salesforce\/lightning)\//;

// Plain Intl is what this rule flags: our dates and numbers are formatted by it, in the reader's own locale.
const LEFT_OUT = new Set(['@salesforce/lightning/prefer-i18n-service']);

const EXTRA = [
    '@lwc/lwc/consistent-component-name',
    '@lwc/lwc/no-api-reassignments',
    '@lwc/lwc/no-async-operation',
    '@lwc/lwc/no-document-query',
    '@lwc/lwc/no-inner-html',
    '@lwc/lwc/no-leaky-event-listeners',
    '@lwc/lwc/valid-graphql-wire-adapter-callback-parameters'
];

const parts = [...salesforce.configs.recommended, ...salesforce.configs.i18n];

/** A warning is an error; the options of a rule stay. */
const asError = (setting) => (Array.isArray(setting) ? ['error', ...setting.slice(1)] : 'error');

export const lwcPlugins = Object.fromEntries(
    parts
        .flatMap((part) => Object.entries(part.plugins ?? {}))
        .filter(([name]) => name === '@lwc/lwc' || name === '@salesforce/lightning')
);

export const lwcRules = Object.fromEntries([
    ...parts
        .flatMap((part) => Object.entries(part.rules ?? {}))
        .filter(([name, setting]) => TAKEN.test(name) && !LEFT_OUT.has(name) && setting !== 'off')
        .map(([name, setting]) => [name, asError(setting)]),
    ...EXTRA.map((name) => [name, 'error'])
]);
