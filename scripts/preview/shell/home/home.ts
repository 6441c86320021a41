import { LightningElement } from 'lwc';
import { boot } from '../../boot';
import type { Situation } from '../../../local-org/sample/script';

const runAddress = (id: string): string => `/lightning/r/FlowOrchestrationInstance/${id}/view`;

/** Home: the sample runs by situation; with imported data, what to open instead. */
export default class Home extends LightningElement {
    /** What the App Builder set. */
    properties = boot.dashboardProperties;

    get imported(): boolean {
        return boot.imported;
    }
    get firstName(): string {
        return boot.userName.split(' ')[0] ?? boot.userName;
    }
    get movesOn(): boolean {
        return boot.movesOn;
    }
    /** Runs that move on stand first where they do. */
    get situations() {
        const moving = boot.situations.filter(({ movesOn }) => movesOn && boot.movesOn);
        const others = boot.situations.filter((situation) => !moving.includes(situation));
        return [...moving, ...others].map((situation: Situation) => ({
            ...situation,
            runAddress: runAddress(situation.runId),
            address:
                situation.recordId === null
                    ? runAddress(situation.runId)
                    : `/lightning/r/${situation.recordObject}/${situation.recordId}/view`,
            hasRecord: situation.recordId !== null,
            runLabel: `Run page: ${situation.title}`
        }));
    }
}
