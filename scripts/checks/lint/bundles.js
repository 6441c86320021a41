/**
 * Who may import what in force-app: view -> container -> part -> model, view and container -> data -> model.
 * The layers of the bundles stand in ../layers.json.
 */
import { readFileSync } from 'node:fs';

const LWC = 'force-app/main/default/lwc';
const TESTS = '**/__tests__/**';
const { bundles, mayUse, ownsWires } = JSON.parse(readFileSync(new URL('../layers.json', import.meta.url), 'utf8'));

const ONLY_THE_PLATFORM = {
    regex: '^(?!lwc$|lightning/|@salesforce/|c/|\\.)',
    message: 'A bundle imports only lwc, lightning/*, @salesforce/*, c/* and its own files.'
};
const NO_INSIDES = { regex: '^c/[^/]+/', message: 'Only the main file of another bundle is public.' };

/** One rule takes all selectors of a file, hence one list for each kind of bundle. */
const GQL_IS_STATIC = [
    {
        selector: 'TaggedTemplateExpression[tag.name="gql"] > TemplateLiteral > :not(Identifier).expressions',
        message: 'Nothing but a gql fragment, by its name, stands inside a gql document.'
    },
    {
        selector: 'CallExpression[callee.name="gql"] > :not(Identifier[name=/^[A-Z][A-Z0-9_]*$/]).arguments',
        message: 'gql is called with a whole constant.'
    }
];
const NO_WIRE = {
    selector: 'Decorator[expression.callee.name="wire"]',
    message: 'Views and containers own every wire; others get properties and answer with events.'
};
const UNLISTED = {
    selector: 'Program',
    message: 'This bundle has no layer yet: add it to scripts/checks/layers.json.'
};

function forbidden(bundle) {
    const layer = bundles[bundle];
    const others = Object.keys(bundles).filter((other) => other !== bundle);
    const refused = others.filter((other) => !mayUse[layer].includes(bundles[other]));
    const patterns = [ONLY_THE_PLATFORM, NO_INSIDES];
    if (layer === 'model') {
        patterns.push({ regex: '^(?!\\.)', message: 'The model imports nothing from outside its folder.' });
    }
    if (refused.length > 0) {
        const message = `A ${layer} does not import this bundle (see scripts/checks/layers.json).`;
        patterns.push({ regex: `^c/(${refused.join('|')})$`, message });
    }
    if (!ownsWires.includes(layer) && layer !== 'data') {
        patterns.push({ regex: '^lightning/(graphql|ui\\w+Api)$', message: `A ${layer} reads no data.` });
    }
    return patterns;
}

const leaving = (regex) => ({ regex, message: 'A relative import stays inside its bundle.' });

function rules(bundle, outside) {
    const wires = ownsWires.includes(bundles[bundle]) ? [] : [NO_WIRE];
    return {
        'no-restricted-imports': ['error', { patterns: [...forbidden(bundle), leaving(outside)] }],
        'no-restricted-syntax': ['error', ...GQL_IS_STATIC, ...wires]
    };
}

function configsOf(bundle) {
    const folder = `${LWC}/${bundle}`;
    return [
        { files: [`${folder}/*.ts`], rules: rules(bundle, '^\\.\\./') },
        { files: [`${folder}/*/**/*.ts`], ignores: [TESTS], rules: rules(bundle, '^\\.\\./\\.\\./') }
    ];
}

/** ESLint configurations of all bundles; one that is not listed is an error in each of its files. */
export function bundleConfigs() {
    const unlisted = {
        files: [`${LWC}/**/*.ts`],
        ignores: [TESTS],
        rules: { 'no-restricted-syntax': ['error', UNLISTED] }
    };
    return [unlisted, ...Object.keys(bundles).flatMap(configsOf)];
}
