/** `lightning/uiObjectInfoApi`: what an object is called and which fields a reader has, from the local org. */
import { Adapter, answerOf, failure, kept } from '../adapter.ts';
import type { Result } from '../adapter.ts';
import { deepFreeze } from '../graphql/request.ts';

/** The batch answers 200 and tells of each object apart: an object that is not there is no failed request. */
const ENDPOINT = '/services/data/v66.0/ui-api/object-info/batch/';

interface Batch {
    results: { result: unknown; statusCode: number }[];
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

/** The batch as it is: each object's result or error with its status code, in the order of the names. */
const askBatch = (names: readonly string[]): Promise<Result> =>
    answerOf(ENDPOINT + names.map(encodeURIComponent).join(','));

async function askOne(name: string): Promise<Result> {
    const batch = await askBatch([name]);
    const [found] = (batch.data as Batch | undefined)?.results ?? [];
    if (!found) return batch;
    const { result, statusCode } = found;
    return statusCode === 200 ? deepFreeze({ data: result, error: undefined }) : failure(statusCode, '', result);
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
