import { gql } from 'lightning/graphql';

/**
 * As the pulse, for a reader whose schema lacks the log.
 */
export const PULSE_WITHOUT_LOG_DOCUMENT = gql`
    query OrchestrationPulseWithoutLog($ids: [ID]) {
        uiapi {
            query {
                FlowOrchestrationInstance(
                    first: 1
                    where: { Id: { in: $ids } }
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
                    where: { OrchestrationInstanceId: { in: $ids } }
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
                    where: { OrchestrationInstanceId: { in: $ids } }
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
                    where: { StepInstance: { OrchestrationInstanceId: { in: $ids } } }
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
