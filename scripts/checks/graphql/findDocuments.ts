/** Every GraphQL document of the bundles: what stands in gql`...`, and the constants given to `gql(...)`. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { bundleSources } from '../findings.ts';

export interface FoundDocument {
    file: string;
    line: number;
    /** Fragments that the document names are part of its text. */
    text: string;
    /** Given to `gql(...)` as a constant when it is needed: its objects may be missing in an org. */
    isRunTime: boolean;
}

/** @throws {Error} one line that names the place, when a document is not static */
function refuse(node: ts.Node, text: string): never {
    const file = node.getSourceFile();
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    throw new Error(`${file.fileName}:${line + 1}: ${text}`);
}

const isGql = (node: ts.Expression): boolean => ts.isIdentifier(node) && node.text === 'gql';

/** The gql calls and templates of a file. */
function gqlNodes(file: ts.SourceFile): Array<ts.TaggedTemplateExpression | ts.CallExpression> {
    const found: Array<ts.TaggedTemplateExpression | ts.CallExpression> = [];
    const visit = (node: ts.Node): void => {
        if (ts.isTaggedTemplateExpression(node) && isGql(node.tag)) found.push(node);
        if (ts.isCallExpression(node) && isGql(node.expression)) found.push(node);
        ts.forEachChild(node, visit);
    };
    visit(file);
    return found;
}

/** Reads constants, also those that a file imports from its own bundle. */
class Constants {
    private readonly files = new Map<string, ts.SourceFile>();

    read(name: string): ts.SourceFile {
        const known = this.files.get(name);
        if (known !== undefined) return known;
        const file = ts.createSourceFile(name, readFileSync(name, 'utf8'), ts.ScriptTarget.ESNext, true);
        this.files.set(name, file);
        return file;
    }

    /** What a constant of this name is set to, here or where it is imported from. */
    find(name: string, from: ts.SourceFile): ts.Expression | undefined {
        for (const statement of from.statements) {
            const here = ts.isVariableStatement(statement) ? this.declared(name, statement) : undefined;
            if (here !== undefined) return here;
            const there = ts.isImportDeclaration(statement) ? this.imported(name, statement) : undefined;
            if (there !== undefined) return this.find(there.name, this.read(there.file));
        }
        return undefined;
    }

    private declared(name: string, statement: ts.VariableStatement): ts.Expression | undefined {
        return statement.declarationList.declarations.find(({ name: own }) => own.getText() === name)?.initializer;
    }

    private imported(name: string, { importClause, moduleSpecifier }: ts.ImportDeclaration) {
        const module = (moduleSpecifier as ts.StringLiteral).text;
        const bindings = importClause?.namedBindings;
        if (!module.startsWith('.') || bindings === undefined || !ts.isNamedImports(bindings)) return undefined;
        const found = bindings.elements.find((element) => element.name.text === name);
        if (found === undefined) return undefined;
        const file = path.resolve(path.dirname(moduleSpecifier.getSourceFile().fileName), `${module}.ts`);
        return { name: (found.propertyName ?? found.name).text, file };
    }
}

function fragmentText(node: ts.Expression, constants: Constants): string {
    const fragment = ts.isIdentifier(node) ? constants.find(node.text, node.getSourceFile()) : undefined;
    if (fragment !== undefined && ts.isTaggedTemplateExpression(fragment) && isGql(fragment.tag)) {
        return textOf(fragment, constants);
    }
    return refuse(node, 'only a gql fragment stands inside a gql document');
}

function templateText(template: ts.TemplateLiteral, constants: Constants): string {
    if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
    const spans = template.templateSpans.map((span) => fragmentText(span.expression, constants) + span.literal.text);
    return template.head.text + spans.join('');
}

function textOf(node: ts.TaggedTemplateExpression | ts.CallExpression, constants: Constants): string {
    if (ts.isTaggedTemplateExpression(node)) return templateText(node.template, constants);
    const [given] = node.arguments;
    const value = given && ts.isIdentifier(given) ? constants.find(given.text, node.getSourceFile()) : undefined;
    if (value !== undefined && ts.isStringLiteralLike(value)) return value.text;
    return refuse(node, 'gql(...) takes a constant that holds the whole document');
}

/** @throws {Error} one line that names the place, when a document is not static */
export function findDocuments(folder: string): FoundDocument[] {
    const constants = new Constants();
    return bundleSources(folder).flatMap((name) => {
        const file = constants.read(name);
        return gqlNodes(file).map((node) => ({
            file: name,
            line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1,
            text: textOf(node, constants),
            isRunTime: ts.isCallExpression(node)
        }));
    });
}
