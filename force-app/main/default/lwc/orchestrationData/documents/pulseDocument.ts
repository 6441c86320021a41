import { gql } from 'lightning/graphql';
import type { Answer, Connection, Text } from './answer';

/**
 * Whether anything of these runs has changed: of each object the record that changed last, and how many there are.
 * `totalCount` is asked for because a deleted record shows in nothing else.
 */
export const PULSE_DOCUMENT = gql`
    query OrchestrationPulse($ids: [ID]) {
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
                FlowOrchestrationLog(
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
            }
        }
    }
`;

export interface HeadNode {
    Id: string;
    SystemModstamp?: Text;
}

export type PulseAnswer = Answer<{
    FlowOrchestrationInstance: Connection<HeadNode>;
    FlowOrchestrationStageInstance: Connection<HeadNode>;
    FlowOrchestrationStepInstance: Connection<HeadNode>;
    FlowOrchestrationWorkItem: Connection<HeadNode>;
    FlowOrchestrationLog: Connection<HeadNode>;
}>;
