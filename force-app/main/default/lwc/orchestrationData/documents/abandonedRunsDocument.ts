import { gql } from 'lightning/graphql';

/** As the document of runs left open, for a reader who may not read work items: by their steps alone. */
export const ABANDONED_RUNS_DOCUMENT = gql`
    query OrchestrationAbandonedRuns($steps: FlowOrchestrationStepInstance_Filter) {
        uiapi {
            query {
                FlowOrchestrationStepInstance(
                    first: 2000
                    where: $steps
                    orderBy: { CreatedDate: { order: DESC, nulls: LAST }, Id: { order: DESC } }
                ) {
                    edges {
                        node {
                            Id
                            OrchestrationInstanceId {
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
`;
