import { jestConfig } from '@salesforce/sfdx-lwc-jest/config.js';

// Dates that are not shown in the page's own zone (see setup.ts) must not depend on the machine.
process.env.TZ = 'UTC';

export default {
    ...jestConfig,
    roots: ['<rootDir>/force-app'],
    testMatch: ['**/__tests__/**/*.test.ts'],
    setupFilesAfterEnv: [...jestConfig.setupFilesAfterEnv, '<rootDir>/scripts/checks/jest/setup.ts'],
    moduleNameMapper: {
        // A bundle of nothing but CSS: the resolver of sfdx-lwc-jest looks for code only.
        '^c/(\\w+Styles)$': '<rootDir>/force-app/main/default/lwc/$1/$1.css',
        '^lightning/graphql$': '<rootDir>/scripts/checks/jest/graphql.ts',
        '^lightning/navigation$': '<rootDir>/scripts/checks/jest/navigation.ts',
        // What tests themselves take from the stubs, e.g. `import { navigations } from 'test/navigation'`.
        '^test/(graphql|navigation|fixtures|popover)$': '<rootDir>/scripts/checks/jest/$1'
    },
    // An axe run over a whole view takes seconds on a busy machine.
    testTimeout: 60_000,
    clearMocks: true
};
