import { gql } from 'lightning/graphql';
import type { Filter, Order } from '../search/filter';
import type { Answer, Connection } from './answer';
import { RUN_FIELDS } from './runAloneDocument';
import type { RunNode } from './runAloneDocument';

/** One page of the runs that a filter finds, in any order, and how many there are. */
export const RUN_PAGE_DOCUMENT = gql`
    query OrchestrationRunPage(
        $where: FlowOrchestrationInstance_Filter
        $orderBy: FlowOrchestrationInstance_OrderBy
        $first: Int
        $after: String
    ) {
        uiapi {
            query {
                FlowOrchestrationInstance(first: $first, after: $after, where: $where, orderBy: $orderBy) {
                    edges {
                        node {
                            ...RunFields
                        }
                    }
                    pageInfo {
                        hasNextPage
                        endCursor
                    }
                    totalCount
                }
            }
        }
    }
    ${RUN_FIELDS}
`;

/** `first`: at most 2,000. `after`: the cursor at which the page before ended; null: from the first. */
export type RunPageVariables = { where: Filter; orderBy: Order; first: number; after: string | null };

export type RunPageAnswer = Answer<{ FlowOrchestrationInstance: Connection<RunNode> }>;
