import { gql } from 'lightning/graphql';

/**
 * Ids of the log rows that are still there.
 */
export const LOG_IDS_DOCUMENT = gql`
    query OrchestrationLogIds($ids: [ID]) {
        uiapi {
            query {
                FlowOrchestrationLog(
                    first: 2000
                    where: { OrchestrationInstanceId: { in: $ids } }
                    orderBy: { Id: { order: ASC } }
                ) {
                    edges {
                        node {
                            Id
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
