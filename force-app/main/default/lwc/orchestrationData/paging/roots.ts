import type { Connection } from '../documents/answer';
import type { ItemNode } from '../documents/itemsDocument';
import type { LogNode } from '../documents/logDocument';
import type { RunNode } from '../documents/runAloneDocument';
import type { StageNode } from '../documents/stagesDocument';
import type { StepNode } from '../documents/stepsDocument';
import { nodesOf } from '../mapping/values';

/** What comes in pages, one wire each. */
export const PAGED_OBJECTS = ['stages', 'steps', 'items', 'log'] as const;
export type PagedObject = (typeof PAGED_OBJECTS)[number];

/** Root fields of any of the documents. */
export interface Roots {
    FlowOrchestrationInstance: Connection<RunNode>;
    FlowOrchestrationStageInstance: Connection<StageNode>;
    FlowOrchestrationStepInstance: Connection<StepNode>;
    FlowOrchestrationWorkItem: Connection<ItemNode>;
    FlowOrchestrationLog: Connection<LogNode>;
}

export const ROOT_OF = {
    stages: 'FlowOrchestrationStageInstance',
    steps: 'FlowOrchestrationStepInstance',
    items: 'FlowOrchestrationWorkItem',
    log: 'FlowOrchestrationLog'
} as const satisfies Record<PagedObject, keyof Roots>;

export interface Nodes {
    runs: RunNode[];
    stages: StageNode[];
    steps: StepNode[];
    items: ItemNode[];
    log: LogNode[];
}

export const nodesOfRoots = (roots: Partial<Roots>): Nodes => ({
    runs: nodesOf(roots.FlowOrchestrationInstance),
    stages: nodesOf(roots.FlowOrchestrationStageInstance),
    steps: nodesOf(roots.FlowOrchestrationStepInstance),
    items: nodesOf(roots.FlowOrchestrationWorkItem),
    log: nodesOf(roots.FlowOrchestrationLog)
});
