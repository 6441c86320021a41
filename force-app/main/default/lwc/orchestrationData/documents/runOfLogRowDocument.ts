import { gql } from 'lightning/graphql';
import { FOUND_RUN_FIELDS } from './foundRun';

/** The run of a log row. Apart from the other ways to a run: many readers lack the object and would lose them all. */
export const RUN_OF_LOG_ROW_DOCUMENT = gql`
    query OrchestrationRunOfLogRow($id: ID!) {
        uiapi {
            query {
                FlowOrchestrationLog(first: 1, where: { Id: { eq: $id } }) {
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
