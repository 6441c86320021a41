/** What the stand-ins for REST wire adapters have in common: how an answer comes, is kept and is emitted. */
import { deepFreeze } from './graphql/request.ts';

export interface Failure {
    status: number;
    statusText: string;
    ok: false;
    body: unknown;
}
export interface Result {
    data: unknown;
    error: Failure | undefined;
}
export const failure = (status: number, statusText: string, body: unknown): Result =>
    deepFreeze({ data: undefined, error: { status, statusText, ok: false, body } });

/** The body of an answer as it is, or the error. */
export async function answerOf(address: string): Promise<Result> {
    try {
        const response = await fetch(address);
        const body: unknown = await response.json().catch(() => null);
        return response.ok
            ? deepFreeze({ data: body, error: undefined })
            : failure(response.status, response.statusText, body);
    } catch (problem) {
        return failure(0, 'FETCH_ERROR', { message: problem instanceof Error ? problem.message : String(problem) });
    }
}

/** Answers are kept; a failure is asked again by the next one who wants it. */
export function kept(known: Map<string, Promise<Result>>, key: string, ask: () => Promise<Result>): Promise<Result> {
    const asked = known.get(key) ?? ask();
    known.set(key, asked);
    void asked.then(({ error }) => error && known.delete(key));
    return asked;
}

/** Both undefined first, nothing asked while there is nothing to ask for; a later config takes the place of an earlier one. */
export class Adapter {
    private readonly emit: (result: Result) => void;
    private connected = false;
    private ask: (() => Promise<Result>) | null = null;

    constructor(emit: (result: Result) => void) {
        this.emit = emit;
        emit({ data: undefined, error: undefined });
    }

    connect(): void {
        this.connected = true;
        void this.follow();
    }

    disconnect(): void {
        this.connected = false;
    }

    protected want(ask: (() => Promise<Result>) | null): void {
        this.ask = ask;
        void this.follow();
    }

    private async follow(): Promise<void> {
        const { ask } = this;
        if (!this.connected || !ask) return;
        const result = await ask();
        if (this.connected && this.ask === ask) this.emit(result);
    }
}
