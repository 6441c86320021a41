/** `lightning/uiObjectInfoApi`: what an object is called and which fields a reader has, from the local org. */
import { deepFreeze } from '../graphql/request.ts';

/** The batch answers 200 and tells of each object apart: an object that is not there is no failed request. */
const ENDPOINT = '/services/data/v66.0/ui-api/object-info/batch/';

interface Batch {
    results: { result: unknown; statusCode: number }[];
}

interface Failure {
    status: number;
    statusText: string;
    ok: false;
    body: unknown;
}
interface Result {
    data: unknown;
    error: Failure | undefined;
}
interface Config {
    objectApiName?: string | { objectApiName: string };
}

const known = new Map<string, Promise<Result>>();

async function ask(name: string): Promise<Result> {
    try {
        const response = await fetch(ENDPOINT + encodeURIComponent(name));
        const { results } = (await response.json()) as Batch;
        const { result: body, statusCode: status } = results[0] ?? { result: null, statusCode: response.status };
        if (status === 200) return deepFreeze({ data: body, error: undefined });
        return deepFreeze({ data: undefined, error: { status, statusText: '', ok: false, body } });
    } catch (problem) {
        const body = { message: problem instanceof Error ? problem.message : String(problem) };
        return deepFreeze({ data: undefined, error: { status: 0, statusText: 'FETCH_ERROR', ok: false, body } });
    }
}

/** Answers are kept; a failure is asked again by the next one who wants it. */
function infoOf(name: string): Promise<Result> {
    const asked = known.get(name) ?? ask(name);
    known.set(name, asked);
    void asked.then(({ error }) => error && known.delete(name));
    return asked;
}

/** Wire adapter: both undefined first, nothing asked while `objectApiName` is undefined. */
export class getObjectInfo {
    private readonly emit: (result: Result) => void;
    private connected = false;
    private name: string | null = null;

    constructor(emit: (result: Result) => void) {
        this.emit = emit;
        emit({ data: undefined, error: undefined });
    }

    connect(): void {
        this.connected = true;
        void this.follow();
    }

    update({ objectApiName }: Config): void {
        const name = typeof objectApiName === 'object' ? objectApiName.objectApiName : objectApiName;
        if (name === this.name) return;
        this.name = name ?? null;
        void this.follow();
    }

    disconnect(): void {
        this.connected = false;
    }

    private async follow(): Promise<void> {
        const { name } = this;
        if (!this.connected || !name) return;
        const result = await infoOf(name);
        if (this.connected && this.name === name) this.emit(result);
    }
}
