import { gql } from 'lightning/graphql';
import type { Filter } from '../search/filter';
import type { Answer, Connection, Text } from './answer';

/** Of which runs the work items are that a filter finds: the newest 2,000 items, the most that one page holds. */
export const HELD_RUNS_DOCUMENT = gql`
    query OrchestrationHeldRuns($items: FlowOrchestrationWorkItem_Filter) {
        uiapi {
            query {
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

export type HeldRunsVariables = { items: Filter };

export interface HeldItemNode {
    Id: string;
    StepInstance?: { OrchestrationInstanceId?: Text } | null;
}

export type HeldRunsAnswer = Answer<{ FlowOrchestrationWorkItem: Connection<HeldItemNode> }>;
