import { gql } from 'lightning/graphql';
import { FOUND_RUN_FIELDS } from './foundRun';

/** The run with this Id, or the run of this stage or step, alone: for a reader for whom the document about all ways fails. */
export const RUNS_BY_PART_DOCUMENT = gql`
    query OrchestrationRunsByPart($id: ID!) {
        uiapi {
            query {
                FlowOrchestrationInstance(first: 1, where: { Id: { eq: $id } }) {
                    edges {
                        node {
                            ...FoundRunFields
                        }
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
            }
        }
    }
    ${FOUND_RUN_FIELDS}
`;
