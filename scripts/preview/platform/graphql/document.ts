/** `gql`: a document that components can hand on but not look into. */

/** Opaque to components. */
export interface GraphQLDocument {
    readonly __graphqlDocument: true;
}
/** The text of a document, or why there is none. */
export interface DocumentText {
    text: string;
    problem: string | null;
}

const texts = new WeakMap<object, DocumentText>();
const NOT_A_FRAGMENT = 'Only documents made by gql can be placed in a gql document.';
const CONDITIONAL = '@include and @skip with variables are not supported by the GraphQL wire adapter.';

/** Strings, block strings and comments hold nothing that counts. */
const SILENT = /"""[\s\S]*?"""|"(?:\\.|[^"\\\n])*"|#[^\n]*/g;
const CONDITION = /@(?:include|skip)\s*\(\s*if\s*:\s*\$/;

function joined(strings: readonly string[], fragments: readonly unknown[]): DocumentText {
    const parts = fragments.map((fragment) => documentText(fragment));
    const text = strings.map((string, index) => string + (parts[index]?.text ?? '')).join('');
    if (parts.includes(null)) return { text, problem: NOT_A_FRAGMENT };
    return { text, problem: CONDITION.test(text.replace(SILENT, '')) ? CONDITIONAL : null };
}

/** As a tag of a static document, or as a call with a whole constant. */
export function gql(text: readonly string[] | string, ...fragments: unknown[]): GraphQLDocument {
    const document: GraphQLDocument = Object.freeze({ __graphqlDocument: true });
    texts.set(document, joined(typeof text === 'string' ? [text] : text, fragments));
    return document;
}

/** null: not made by `gql`. */
export function documentText(document: unknown): DocumentText | null {
    return typeof document === 'object' && document !== null ? (texts.get(document) ?? null) : null;
}
