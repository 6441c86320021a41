/** `lightning/uiRecordApi`, as far as the product takes it: names of records of any object. */
import { Adapter, answerOf, kept } from '../adapter.ts';
import type { Result } from '../adapter.ts';

/** The batch answers 200 and tells of each record apart: a record that is closed is no failed request. */
const ENDPOINT = '/services/data/v66.0/ui-api/records/batch/';

interface Config {
    records?: readonly {
        recordIds: readonly string[];
        fields?: readonly string[];
        optionalFields?: readonly string[];
    }[];
}

const known = new Map<string, Promise<Result>>();

/**
 * Wire adapter for several records (LWC guide, reference-wire-adapters-get-records): `data.results` in the order of the
 * Ids, each with its status code; an error only if the request fails. The local org answers with the name field alone,
 * so which fields are wanted makes no difference here.
 */
export class getRecords extends Adapter {
    update({ records }: Config): void {
        const ids = (records ?? []).flatMap(({ recordIds }) => recordIds);
        const address = ENDPOINT + ids.map(encodeURIComponent).join(',');
        this.want(ids.length > 0 ? () => kept(known, address, () => answerOf(address)) : null);
    }
}
