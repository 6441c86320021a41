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
type Named = string | { objectApiName: string };
interface Config {
    objectApiName?: Named;
}
interface BatchConfig {
    objectApiNames?: readonly Named[];
}

const knownNames = new Map<string, Promise<Result>>();
const knownBatches = new Map<string, Promise<Result>>();

const failure = (status: number, statusText: string, body: unknown): Result =>
    deepFreeze({ data: undefined, error: { status, statusText, ok: false, body } });

/** The batch as it is: each object's result or error with its status code, in the order of the names. */
async function askBatch(names: readonly string[]): Promise<Result> {
    try {
        const response = await fetch(ENDPOINT + names.map(encodeURIComponent).join(','));
        const body: unknown = await response.json().catch(() => null);
        return response.ok
            ? deepFreeze({ data: body, error: undefined })
            : failure(response.status, response.statusText, body);
    } catch (problem) {
        return failure(0, 'FETCH_ERROR', { message: problem instanceof Error ? problem.message : String(problem) });
    }
}

async function askOne(name: string): Promise<Result> {
    const batch = await askBatch([name]);
    const [found] = (batch.data as Batch | undefined)?.results ?? [];
    if (!found) return batch;
    const { result, statusCode } = found;
    return statusCode === 200 ? deepFreeze({ data: result, error: undefined }) : failure(statusCode, '', result);
}

/** Answers are kept; a failure is asked again by the next one who wants it. */
function kept(known: Map<string, Promise<Result>>, key: string, ask: () => Promise<Result>): Promise<Result> {
    const asked = known.get(key) ?? ask();
    known.set(key, asked);
    void asked.then(({ error }) => error && known.delete(key));
    return asked;
}

/** Both undefined first, nothing asked while there is nothing to ask for; a later config takes the place of an earlier one. */
class Adapter {
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

/** Wire adapter for one object. */
export class getObjectInfo extends Adapter {
    private name: string | null = null;

    update({ objectApiName }: Config): void {
        const name = (typeof objectApiName === 'object' ? objectApiName.objectApiName : objectApiName) ?? null;
        if (name === this.name) return;
        this.name = name;
        this.want(name ? () => kept(knownNames, name, () => askOne(name)) : null);
    }
}

/** Wire adapter for several objects: an error only if the request fails. */
export class getObjectInfos extends Adapter {
    update({ objectApiNames }: BatchConfig): void {
        if (!objectApiNames || objectApiNames.length === 0) return this.want(null);
        const names = objectApiNames.map((name) => (typeof name === 'object' ? name.objectApiName : name));
        return this.want(() => kept(knownBatches, names.join(), () => askBatch(names)));
    }
}
