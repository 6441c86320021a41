import { gql } from 'lightning/graphql';
import { LOG_FIELDS } from './logDocument';

/**
 * Of the log of these runs only the rows on which states and reasons rest: those of run and stages (they name no step),
 * those of the steps named, and those that tell of a failure. Page by page in the order of Ids.
 */
export const BRIEF_LOG_DOCUMENT = gql`
    query OrchestrationBriefLog($ids: [ID], $after: ID, $steps: [String]) {
        uiapi {
            query {
                FlowOrchestrationLog(
                    first: 2000
                    where: {
                        OrchestrationInstanceId: { in: $ids }
                        Id: { gt: $after }
                        or: [
                            { StepName: { eq: null } }
                            { StepName: { in: $steps } }
                            { Kind: { eq: "FailStep" } }
                            { AssigneeType: { eq: "Invalid" } }
                        ]
                    }
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
