import { gql } from 'lightning/graphql';

/** Where a page of runs ends, without its rows: so that a page far down is reached in one step. Variables as of a page. */
export const RUN_CURSOR_DOCUMENT = gql`
    query OrchestrationRunCursor(
        $where: FlowOrchestrationInstance_Filter
        $orderBy: FlowOrchestrationInstance_OrderBy
        $first: Int
        $after: String
    ) {
        uiapi {
            query {
                FlowOrchestrationInstance(first: $first, after: $after, where: $where, orderBy: $orderBy) {
                    pageInfo {
                        hasNextPage
                        endCursor
                    }
                    totalCount
                }
            }
        }
    }
`;
