/** Errors in the words and kinds of the UI API: HTTP 200 with `errors`, each with its kind in the extensions. */
import { GraphQLError } from 'graphql';
import type { ASTNode } from 'graphql';

export type ErrorKind =
    'InvalidSyntax' | 'ValidationError' | 'DataFetchingException' | 'OperationNotSupported' | 'ExecutionAborted';

export interface ApiError {
    message: string;
    locations: Array<{ line: number; column: number }>;
    paths: Array<string | number>;
    extensions: { ErrorType: ErrorKind };
}

export function problem(kind: ErrorKind, message: string, nodes?: ASTNode | readonly ASTNode[]): GraphQLError {
    return new GraphQLError(message, { nodes: nodes ?? null, extensions: { ErrorType: kind } });
}

/** What the platform offers and this local org does not. */
export function notSupported(what: string, nodes?: ASTNode): GraphQLError {
    return problem('OperationNotSupported', `${what} are not supported by the local org.`, nodes);
}

function kindOf(error: GraphQLError): ErrorKind {
    const kind = error.extensions.ErrorType ?? (error.originalError as GraphQLError | undefined)?.extensions?.ErrorType;
    return (kind as ErrorKind | undefined) ?? 'DataFetchingException';
}

/** A fault of the org itself: what the database says of its own statements is nothing to a client. */
const FAULT = 'The local org failed to answer this; its terminal says why.';

/** Errors of an execution, each said once: a child relationship fails for all parents of a page alike. */
export function apiErrors(errors: readonly GraphQLError[]): ApiError[] {
    const said = new Set<Error>();
    return errors.flatMap((error) => {
        const cause = error.originalError ?? error;
        if (said.has(cause)) return [];
        said.add(cause);
        if (cause instanceof GraphQLError) return [apiError(error)];
        console.error(cause);
        return [{ ...apiError(error), message: FAULT }];
    });
}

export function apiError(error: GraphQLError): ApiError {
    return {
        message: error.message,
        locations: (error.locations ?? []).map(({ line, column }) => ({ line, column })),
        paths: [...(error.path ?? [])],
        extensions: { ErrorType: kindOf(error) }
    };
}
