import { gql } from 'lightning/graphql';
import { FOUND_RUN_FIELDS } from './foundRun';

/** The runs with work items that are done on a record's page, or the run of a work item, alone. */
export const RUNS_BY_ITEM_DOCUMENT = gql`
    query OrchestrationRunsByItem($id: ID!) {
        uiapi {
            query {
                FlowOrchestrationWorkItem(
                    first: 200
                    where: { or: [{ Id: { eq: $id } }, { RelatedRecordId: { eq: $id } }] }
                    orderBy: { CreatedDate: { order: DESC }, Id: { order: DESC } }
                ) {
                    edges {
                        node {
                            Id
                            RelatedRecordId {
                                value
                            }
                            StepInstance @optional {
                                Id
                                OrchestrationInstance @optional {
                                    ...FoundRunFields
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
    ${FOUND_RUN_FIELDS}
`;
