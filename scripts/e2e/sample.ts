/** Addresses of the sample's runs and records, by situation. */
import { situations } from '../local-org/sample/situations.ts';

const ALL = situations();

function situation(code: string) {
    const found = ALL.find((entry) => entry.code === code);
    if (!found) throw new Error(`the sample has no situation "${code}"`);
    return found;
}

export const runId = (code: string): string => situation(code).runId;

export const runAddress = (code: string): string => `/lightning/r/FlowOrchestrationInstance/${runId(code)}/view`;

export function recordAddress(code: string): string {
    const { recordObject, recordId } = situation(code);
    if (recordId === null) throw new Error(`the situation "${code}" has no record`);
    return `/lightning/r/${recordObject}/${recordId}/view`;
}
