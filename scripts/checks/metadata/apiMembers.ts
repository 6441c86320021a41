/** The `@api` properties of a component, with the kind of value that each takes. */
import ts from 'typescript';

export type Kind = 'string' | 'number' | 'boolean' | 'other';

type ApiMember = ts.PropertyDeclaration | ts.GetAccessorDeclaration | ts.SetAccessorDeclaration;

function isApiMember(node: ts.ClassElement): node is ApiMember {
    const hasValue = ts.isPropertyDeclaration(node) || ts.isAccessor(node);
    if (!hasValue) return false;
    return (ts.getDecorators(node) ?? []).some(({ expression }) => expression.getText() === 'api');
}

const BY_SYNTAX: Partial<Record<ts.SyntaxKind, Kind>> = {
    [ts.SyntaxKind.StringKeyword]: 'string',
    [ts.SyntaxKind.StringLiteral]: 'string',
    [ts.SyntaxKind.NoSubstitutionTemplateLiteral]: 'string',
    [ts.SyntaxKind.NumberKeyword]: 'number',
    [ts.SyntaxKind.NumericLiteral]: 'number',
    [ts.SyntaxKind.BooleanKeyword]: 'boolean',
    [ts.SyntaxKind.TrueKeyword]: 'boolean',
    [ts.SyntaxKind.FalseKeyword]: 'boolean'
};

const isNothing = (type: ts.TypeNode): boolean =>
    type.kind === ts.SyntaxKind.UndefinedKeyword ||
    (ts.isLiteralTypeNode(type) && type.literal.kind === ts.SyntaxKind.NullKeyword);

function kindOfType(type: ts.TypeNode): Kind {
    if (ts.isUnionTypeNode(type)) {
        const kinds = new Set(type.types.filter((member) => !isNothing(member)).map(kindOfType));
        return kinds.size === 1 ? [...kinds][0]! : 'other';
    }
    return BY_SYNTAX[ts.isLiteralTypeNode(type) ? type.literal.kind : type.kind] ?? 'other';
}

function kindOf(member: ApiMember): Kind {
    const type = ts.isSetAccessor(member) ? member.parameters[0]?.type : member.type;
    if (type !== undefined) return kindOfType(type);
    const first = ts.isPropertyDeclaration(member) ? member.initializer : undefined;
    return first === undefined ? 'other' : (BY_SYNTAX[first.kind] ?? 'other');
}

/** @param source text of the component's main TypeScript file */
export function apiMembers(source: string): Map<string, Kind> {
    const file = ts.createSourceFile('component.ts', source, ts.ScriptTarget.ESNext, true);
    const classes = file.statements.filter(ts.isClassDeclaration);
    const members = classes.flatMap((declaration) => declaration.members.filter(isApiMember));
    return new Map(members.map((member) => [member.name.getText(), kindOf(member)]));
}
