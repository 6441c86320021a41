import { gql } from 'lightning/graphql';

/**
 * As the pulse of all runs, for a reader whose schema lacks more than log or work items: of the runs alone.
 */
export const ALL_PULSE_OF_RUNS_DOCUMENT = gql`
    query OrchestrationAllPulseOfRuns($since: DateTime) {
        uiapi {
            query {
                FlowOrchestrationInstance(
                    first: 1
                    where: { SystemModstamp: { gte: { value: $since } } }
                    orderBy: { SystemModstamp: { order: DESC }, Id: { order: ASC } }
                ) {
                    edges {
                        node {
                            Id
                            SystemModstamp {
                                value
                            }
                        }
                    }
                    totalCount
                }
            }
        }
    }
`;
