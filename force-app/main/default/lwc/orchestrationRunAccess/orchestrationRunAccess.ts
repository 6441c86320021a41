import { LightningElement, api, wire } from 'lwc';
import { getObjectInfos } from 'lightning/uiObjectInfoApi';
import type { ObjectInfosResult } from 'lightning/uiObjectInfoApi';
import { ACCESS_PROBE, hiddenThings, isComplete, NO_FACTS, readAccessProbe } from 'c/orchestrationData';
import type { AccessFacts, RunsData } from 'c/orchestrationData';
import type { HiddenThing } from 'c/orchestrationModel';

/**
 * What the reader of a run does not see, by which rule, and what opens it. Where nothing of the run is hidden it shows
 * nothing: that other runs may not be shared, and that the org exposes no shares, is no news then.
 */
export default class OrchestrationRunAccess extends LightningElement {
    /** What has been read of the run; told once that is all. */
    @api data?: RunsData | null;
    /** One thing under the other instead of a table. */
    @api narrow = false;
    /** The run that a request names. */
    @api subject = '';

    associated: AccessFacts['associated'] = NO_FACTS.associated;

    @wire(getObjectInfos, { objectApiNames: '$probe' })
    handleInfos({ data }: ObjectInfosResult): void {
        if (data) this.associated = readAccessProbe(data);
    }

    /** Only where something is hidden it matters what the org exposes. */
    get probe(): readonly string[] | undefined {
        return this.hidesSomething ? ACCESS_PROBE : undefined;
    }
    get hidesSomething(): boolean {
        const { data } = this;
        return Boolean(data && isComplete(data) && hiddenThings(data, NO_FACTS).length > 0);
    }
    get things(): HiddenThing[] {
        const { data, associated } = this;
        return data && this.hidesSomething ? hiddenThings(data, { isOfList: true, associated }) : [];
    }
}
