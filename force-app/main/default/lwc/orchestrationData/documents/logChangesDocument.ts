import { gql } from 'lightning/graphql';
import { LOG_FIELDS } from './logDocument';

/**
 * Log rows that came at or after the last one that is known.
 */
export const LOG_CHANGES_DOCUMENT = gql`
    query OrchestrationLogChanges($ids: [ID], $since: DateTime) {
        uiapi {
            query {
                FlowOrchestrationLog(
                    first: 2000
                    where: { OrchestrationInstanceId: { in: $ids }, SystemModstamp: { gte: { value: $since } } }
                    orderBy: { Id: { order: ASC } }
                ) {
                    edges {
                        node {
                            ...LogFields
                        }
                    }
                    pageInfo {
                        hasNextPage
                    }
                }
            }
        }
    }
    ${LOG_FIELDS}
`;
