import { gql } from 'lightning/graphql';

/**
 * As the pulse of all runs, for a reader whose schema lacks the log.
 */
export const ALL_PULSE_WITHOUT_LOG_DOCUMENT = gql`
    query OrchestrationAllPulseWithoutLog($since: DateTime) {
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
                FlowOrchestrationStageInstance(
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
                FlowOrchestrationStepInstance(
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
                FlowOrchestrationWorkItem(
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
