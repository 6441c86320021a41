import { gql } from 'lightning/graphql';

/**
 * Whether anything of any run has changed: of each object the record that changed last, and how many changed since a
 * moment. `totalCount` is asked for because a deleted record shows in nothing else; SystemModstamp bounds it.
 */
export const ALL_PULSE_DOCUMENT = gql`
    query OrchestrationAllPulse($since: DateTime) {
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
                FlowOrchestrationLog(
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

export type AllPulseVariables = { since: string };
