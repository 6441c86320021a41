/**
 * Stand-in for `lightning/graphql` (LWC guide: reference-graphql-wire): frozen results, `undefined` in the
 * configuration delays, both undefined come first, identical requests are answered from a cache, `refresh` bypasses it.
 */
import { cached, fetchAnswer, remember } from '../wire/answers.ts';
import type { WireAnswer } from '../wire/answers.ts';
import { referenceText, textOf } from '../wire/documents.ts';

export const gql = referenceText;

interface Config {
    query?: object;
    variables?: Record<string, unknown>;
    operationName?: string;
}
interface Result extends WireAnswer {
    refresh?: () => Promise<void>;
}

/** The request that a configuration asks for; null while one of its values is undefined. */
function requestOf(config: Config): string | null {
    for (const key of ['query', 'variables', 'operationName'] as const) {
        if (key in config && config[key] === undefined) return null;
    }
    if (!config.query) return null;
    const { variables = {}, operationName } = config;
    return JSON.stringify({ query: textOf(config.query), variables, operationName });
}

export class graphql {
    emit: (result: Result) => void;
    connected = false;
    wanted: string | null = null;
    shown: string | null = null;

    constructor(emit: (result: Result) => void) {
        this.emit = emit;
        emit({ data: undefined, errors: undefined });
    }
    connect(): void {
        this.connected = true;
        if (this.wanted !== null) void this.provide(this.wanted);
    }
    disconnect(): void {
        this.connected = false;
    }
    update(config: Config): void {
        const request = requestOf(config);
        if (request === null || request === this.wanted) return;
        this.wanted = request;
        if (this.connected) void this.provide(request);
    }
    async provide(request: string): Promise<void> {
        this.tell(request, cached(request) ?? (await fetchAnswer(request)));
    }
    tell(request: string, answer: WireAnswer): void {
        if (!this.connected || this.wanted !== request) return;
        remember(request, answer);
        this.shown = JSON.stringify(answer);
        this.emit({ ...answer, refresh: () => this.again(request) });
    }
    /** Resolves without an emission when nothing changed. */
    async again(request: string): Promise<void> {
        const answer = await fetchAnswer(request);
        if (JSON.stringify(answer) !== this.shown) this.tell(request, answer);
    }
}
