import { gql } from 'lightning/graphql';
import type { Filter } from '../search/filter';
import type { Answer, Connection, Text } from './answer';
import type { HeldItemNode } from './heldRunsDocument';

/** Of which runs the steps and work items are that two filters find: the newest 2,000 of each. */
export const LEFT_OPEN_RUNS_DOCUMENT = gql`
    query OrchestrationLeftOpenRuns(
        $steps: FlowOrchestrationStepInstance_Filter
        $items: FlowOrchestrationWorkItem_Filter
    ) {
        uiapi {
            query {
                FlowOrchestrationStepInstance(
                    first: 2000
                    where: $steps
                    orderBy: { CreatedDate: { order: DESC, nulls: LAST }, Id: { order: DESC } }
                ) {
                    edges {
                        node {
                            Id
                            OrchestrationInstanceId {
                                value
                            }
                        }
                    }
                    pageInfo {
                        hasNextPage
                    }
                }
                FlowOrchestrationWorkItem(
                    first: 2000
                    where: $items
                    orderBy: { CreatedDate: { order: DESC, nulls: LAST }, Id: { order: DESC } }
                ) {
                    edges {
                        node {
                            Id
                            StepInstance {
                                Id
                                OrchestrationInstanceId {
                                    value
                                }
                            }
                        }
                    }
                    pageInfo {
                        hasNextPage
                    }
                }
            }
        }
    }
`;

export type LeftOpenRunsVariables = { steps: Filter; items: Filter };

export type LeftOpenRunsAnswer = Answer<{
    FlowOrchestrationStepInstance: Connection<{ Id: string; OrchestrationInstanceId?: Text }>;
    FlowOrchestrationWorkItem: Connection<HeldItemNode>;
}>;
