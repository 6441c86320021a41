import { gql } from 'lightning/graphql';
import { FOUND_RUN_FIELDS } from './foundRun';

/** The runs that a record started, alone: for a reader for whom one document about all ways to a run fails. */
export const RUNS_BY_TRIGGER_DOCUMENT = gql`
    query OrchestrationRunsByTrigger($ids: [String]) {
        uiapi {
            query {
                FlowOrchestrationInstance(
                    first: 200
                    where: { TriggeringRecord: { in: $ids } }
                    orderBy: { CreatedDate: { order: DESC }, Id: { order: DESC } }
                ) {
                    edges {
                        node {
                            ...FoundRunFields
                            TriggeringRecord {
                                value
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
    ${FOUND_RUN_FIELDS}
`;
