import { gql } from 'lightning/graphql';
import type { Answer, Connection, Num, Text } from './answer';

/**
 * What earlier runs of one process did: the newest ends of steps and starts of stages. Of the last two years' runs, so
 * that it is bounded by a date that the platform indexes; debug runs left out. The log names the process by its API
 * name (Object Reference, FlowOrchestrationLog.OrchestrationName).
 */
export const USUAL_DOCUMENT = gql`
    query OrchestrationUsual($name: String) {
        uiapi {
            query {
                FlowOrchestrationLog(
                    first: 2000
                    where: {
                        OrchestrationName: { eq: $name }
                        Kind: { in: ["EndStep", "StartStage"] }
                        OrchestrationInstance: {
                            IsDebugRun: { eq: false }
                            CreatedDate: { gte: { range: { last_n_days: 730 } } }
                        }
                    }
                    orderBy: { Timestamp: { order: DESC, nulls: LAST }, Id: { order: DESC } }
                ) {
                    edges {
                        node {
                            Id
                            OrchestrationInstanceId {
                                value
                            }
                            Kind {
                                value
                            }
                            Timestamp {
                                value
                            }
                            StageName @optional {
                                value
                            }
                            StepName @optional {
                                value
                            }
                            Duration @optional {
                                value
                            }
                        }
                    }
                }
            }
        }
    }
`;

/** `name`: API name of the process. */
export type UsualVariables = { name: string };

export interface UsualLogNode {
    Id: string;
    OrchestrationInstanceId?: Text;
    Kind?: Text;
    Timestamp?: Text;
    StageName?: Text;
    StepName?: Text;
    Duration?: Num;
}

export type UsualAnswer = Answer<{ FlowOrchestrationLog: Connection<UsualLogNode> }>;
