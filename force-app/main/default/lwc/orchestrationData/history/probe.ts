import type { ObjectInfos } from 'lightning/uiObjectInfoApi';
import { HISTORY_SOURCES } from './sources';

const STEP_OBJECT = 'FlowOrchestrationStepInstance';
const OK = 200;

/** Objects of the one object info batch that tells what there is to ask: all sources, and the step for its labels. */
export const HISTORY_PROBE: readonly string[] = [...HISTORY_SOURCES.map(({ object }) => object), STEP_OBJECT];

export interface HistoryProbe {
    /** API names of the sources that the org has and the reader may read. */
    objects: ReadonlySet<string>;
    /** API name -> label of the step's fields; empty where they are not known. */
    fieldLabels: Record<string, string>;
}

/**
 * Reads the batch asked for with {@link HISTORY_PROBE}. Results come in the order of the names; an object that has an
 * error there counts as not there (LWC guide, reference-wire-adapters-object-infos).
 */
export function readProbe({ results }: ObjectInfos): HistoryProbe {
    const infoOf = (name: string) => {
        const found = results[HISTORY_PROBE.indexOf(name)];
        return found?.statusCode === OK && 'fields' in found.result ? found.result : null;
    };
    const fields = Object.values(infoOf(STEP_OBJECT)?.fields ?? {});
    return {
        objects: new Set(HISTORY_SOURCES.map(({ object }) => object).filter((object) => infoOf(object))),
        fieldLabels: Object.fromEntries(fields.map(({ apiName, label }) => [apiName, label]))
    };
}
