import { gql } from 'lightning/graphql';
import { FOUND_RUN_FIELDS } from './foundRun';

/**
 * The runs that belong to a record of any kind: the run itself, the run of a stage, step or work item, the runs that it
 * started (TriggeringRecord), and those with work that is done on its page (RelatedRecordId of a work item).
 * TriggeringRecord is plain text whose length is not documented, so both forms of the Id are asked for; text compares
 * without case, so the answer is compared again. `id`: 15 or 18 characters; `ids`: both forms.
 */
export const RUNS_OF_RECORD_DOCUMENT = gql`
    query OrchestrationRunsOfRecord($id: ID!, $ids: [String]) {
        uiapi {
            query {
                FlowOrchestrationInstance(
                    first: 200
                    where: { or: [{ Id: { eq: $id } }, { TriggeringRecord: { in: $ids } }] }
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
                FlowOrchestrationStageInstance(first: 1, where: { Id: { eq: $id } }) {
                    edges {
                        node {
                            Id
                            OrchestrationInstance @optional {
                                ...FoundRunFields
                            }
                        }
                    }
                }
                FlowOrchestrationStepInstance(first: 1, where: { Id: { eq: $id } }) {
                    edges {
                        node {
                            Id
                            OrchestrationInstance @optional {
                                ...FoundRunFields
                            }
                        }
                    }
                }
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
