/** Validation by graphql-js, in the words of the platform's own validator. */
import { Kind, NoUnusedFragmentsRule, NoUnusedVariablesRule, specifiedRules, validate, visit } from 'graphql';
import type { ASTNode, DocumentNode, GraphQLError, GraphQLSchema } from 'graphql';
import { problem } from './errors.ts';

/** What graphql-js says, the platform's type of the error, and the platform's words for it. */
const WORDS: Array<[said: RegExp, type: string, words: string]> = [
    [/^Cannot query field "(.+?)" on type "(.+?)"/, 'FieldUndefined', "Field '$1' in type '$2' is undefined"],
    [/^Unknown argument "(.+?)" on field/, 'UnknownArgument', 'Unknown field argument $1'],
    [/^Unknown argument "(.+?)" on directive/, 'UnknownArgument', 'Unknown directive argument $1'],
    [/^Unknown type "(.+?)"/, 'UnknownType', 'Unknown type $1'],
    [/^Unknown directive "@(.+?)"/, 'UnknownDirective', 'Unknown directive $1'],
    [/^Directive "@(.+?)" may not/, 'MisplacedDirective', 'Directive $1 not allowed here'],
    [/^Unknown fragment "(.+?)"/, 'UndefinedFragment', 'Undefined fragment $1'],
    [/^Fragment "(.+?)" is never used/, 'UnusedFragment', 'Unused fragment $1'],
    [/^Cannot spread fragment/, 'FragmentCycle', 'Fragment cycles not allowed'],
    [
        /^Fragment .*objects of type (".+") can never be of type (".+")/,
        'InvalidFragmentType',
        'Fragment cannot be spread here as objects of type $1 can never be of type $2'
    ],
    [
        /^Fragment .*non composite type/,
        'InlineFragmentTypeConditionInvalid',
        'Fragment type condition is invalid, must be on Object/Interface/Union'
    ],
    [/^Variable "\$(.+?)" is not defined/, 'UndefinedVariable', 'Undefined variable $1'],
    [/^Variable "\$(.+?)" is never used/, 'UnusedVariable', 'Unused variable $1'],
    [
        /^Variable "\$(.+?)" of type "(.+?)" used in position expecting type "(.+?)"/,
        'VariableTypeMismatch',
        "Variable type '$2' doesn't match expected type '$3'"
    ],
    [/^Variable .*non-nullable to be used for OneOf/, 'VariableTypeMismatch', '$&'],
    [
        /^Variable "\$(.+?)" cannot be non-input type "(.+?)"/,
        'NonInputTypeOnVariable',
        'Input variable $1 type $2 is not an input type'
    ],
    [/^Fields "(.+?)" conflict because (.+?)\. Use/, 'FieldsConflict', '$1: $2'],
    [
        /^Field "(.+?)" must not have a selection since type "(.+?)"/,
        'SubSelectionNotAllowed',
        'Sub selection not allowed on leaf type $2 of field $1'
    ],
    [
        /^Field "(.+?)" of type "(.+?)" must have/,
        'SubSelectionRequired',
        'Sub selection required for type $2 of field $1'
    ],
    [/argument "(.+?)" of type .* is required/, 'MissingFieldArgument', 'Missing field argument $1'],
    [
        /^There can be only one operation named "(.+?)"/,
        'DuplicateOperationName',
        'There can be only one operation named $1'
    ],
    [
        /^There can be only one fragment named "(.+?)"/,
        'DuplicateFragmentName',
        'There can be only one fragment named $1'
    ],
    [
        /^There can be only one argument named "(.+?)"/,
        'DuplicateArgumentNames',
        'There can be only one argument named $1'
    ],
    [
        /^There can be only one variable named "\$(.+?)"/,
        'DuplicateVariableName',
        'There can be only one variable named $1'
    ],
    [/^This anonymous operation/, 'LoneAnonymousOperationViolation', 'Anonymous operation with other operations.'],
    [/^The .* definition is not executable/, 'NonExecutableDefinition', '$&'],
    [/^Field "(.+?)" is not defined by type "(.+?)"/, 'WrongType', "contains a field not in '$2': '$1'"]
];

/** Names of the fields that lead to a node, as the platform appends them: "uiapi/query/Account". */
function pathOf(document: DocumentNode, wanted: ASTNode | undefined): string {
    let path: string | null = null;
    const names: string[] = [];
    const isStep = (node: ASTNode): node is ASTNode & { name: { value: string } } =>
        node.kind === Kind.FIELD || node.kind === Kind.FRAGMENT_DEFINITION;
    visit(document, {
        enter(node) {
            if (isStep(node)) names.push(node.name.value);
            if (node === wanted) path ??= names.join('/');
        },
        leave(node) {
            if (isStep(node)) names.pop();
        }
    });
    return path ?? '';
}

function reworded(error: GraphQLError, document: DocumentNode): GraphQLError {
    const found = WORDS.find(([said]) => said.test(error.message));
    const [type, words] = found
        ? [found[1], (found[0].exec(error.message)?.[0] ?? '').replace(found[0], found[2])]
        : ['WrongType', error.message];
    const path = pathOf(document, error.nodes?.[0]);
    const where = path === '' ? '' : ` @ '${path}'`;
    return problem('ValidationError', `Validation error of type ${type}: ${words}${where}`, error.nodes);
}

const OF_THE_WHOLE = [NoUnusedFragmentsRule, NoUnusedVariablesRule];
const OF_WHAT_IS_LEFT = specifiedRules.filter((rule) => !OF_THE_WHOLE.includes(rule));

/**
 * @param sent the document as it was sent
 * @param left the same without the optional fields that the reader cannot see
 */
export function validationErrors(schema: GraphQLSchema, sent: DocumentNode, left: DocumentNode): GraphQLError[] {
    const whole = validate(schema, sent, OF_THE_WHOLE).map((error) => reworded(error, sent));
    return [...validate(schema, left, OF_WHAT_IS_LEFT).map((error) => reworded(error, left)), ...whole];
}
