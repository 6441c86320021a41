import { gql } from 'lightning/graphql';
import type { Answer, Connection } from './answer';
import { WORK_ITEM_FIELDS } from './itemsDocument';
import type { ItemNode } from './itemsDocument';
import { RUN_FIELDS } from './runAloneDocument';
import type { RunNode } from './runAloneDocument';
import { STAGE_FIELDS } from './stagesDocument';
import type { StageNode } from './stagesDocument';
import { STEP_FIELDS } from './stepsDocument';
import type { StepNode } from './stepsDocument';

/**
 * Runs with their interviews, stages, steps and work items: the first page of each in one request.
 * Pages of 2,000 (the most that `first` takes), ordered by Id so that the next page is `Id > last`.
 */
export const RUN_DOCUMENT = gql`
    query OrchestrationRuns($ids: [ID]) {
        uiapi {
            query {
                FlowOrchestrationInstance(first: 200, where: { Id: { in: $ids } }, orderBy: { Id: { order: ASC } }) {
                    edges {
                        node {
                            ...RunFields
                        }
                    }
                }
                FlowOrchestrationStageInstance(
                    first: 2000
                    where: { OrchestrationInstanceId: { in: $ids } }
                    orderBy: { Id: { order: ASC } }
                ) {
                    edges {
                        node {
                            ...StageFields
                        }
                    }
                    pageInfo {
                        hasNextPage
                    }
                }
                FlowOrchestrationStepInstance(
                    first: 2000
                    where: { OrchestrationInstanceId: { in: $ids } }
                    orderBy: { Id: { order: ASC } }
                ) {
                    edges {
                        node {
                            ...StepFields
                        }
                    }
                    pageInfo {
                        hasNextPage
                    }
                }
                FlowOrchestrationWorkItem(
                    first: 2000
                    where: { StepInstance: { OrchestrationInstanceId: { in: $ids } } }
                    orderBy: { Id: { order: ASC } }
                ) {
                    edges {
                        node {
                            ...WorkItemFields
                        }
                    }
                    pageInfo {
                        hasNextPage
                    }
                }
            }
        }
    }
    ${RUN_FIELDS}
    ${STAGE_FIELDS}
    ${STEP_FIELDS}
    ${WORK_ITEM_FIELDS}
`;

/** `ids`: at most 200, of 15 or 18 characters. `after`: the last Id of the page before. */
export type RunsVariables = { ids: string[]; after?: string };

export type RunAnswer = Answer<{
    FlowOrchestrationInstance: Connection<RunNode>;
    FlowOrchestrationStageInstance: Connection<StageNode>;
    FlowOrchestrationStepInstance: Connection<StepNode>;
    FlowOrchestrationWorkItem: Connection<ItemNode>;
}>;
