import { gql } from 'lightning/graphql';
import { WORK_ITEM_FIELDS } from './itemsDocument';
import { RUN_FIELDS } from './runAloneDocument';
import { STAGE_FIELDS } from './stagesDocument';
import { STEP_FIELDS } from './stepsDocument';

/**
 * Records that changed at or after the last change that is known, of each object; those of the same moment are known
 * already and are told by their Ids.
 */
export const CHANGES_DOCUMENT = gql`
    query OrchestrationChanges(
        $ids: [ID]
        $runsSince: DateTime
        $stagesSince: DateTime
        $stepsSince: DateTime
        $itemsSince: DateTime
    ) {
        uiapi {
            query {
                FlowOrchestrationInstance(
                    first: 2000
                    where: { Id: { in: $ids }, SystemModstamp: { gte: { value: $runsSince } } }
                    orderBy: { Id: { order: ASC } }
                ) {
                    edges {
                        node {
                            ...RunFields
                        }
                    }
                    pageInfo {
                        hasNextPage
                    }
                }
                FlowOrchestrationStageInstance(
                    first: 2000
                    where: { OrchestrationInstanceId: { in: $ids }, SystemModstamp: { gte: { value: $stagesSince } } }
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
                    where: { OrchestrationInstanceId: { in: $ids }, SystemModstamp: { gte: { value: $stepsSince } } }
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
                    where: {
                        StepInstance: { OrchestrationInstanceId: { in: $ids } }
                        SystemModstamp: { gte: { value: $itemsSince } }
                    }
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
