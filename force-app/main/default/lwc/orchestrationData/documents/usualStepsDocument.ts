import { gql } from 'lightning/graphql';
import type { Answer, Connection, Text } from './answer';

/**
 * For readers without log: the newest completed steps of one process. Of the last two years' runs, so that it is
 * bounded by a date that the platform indexes; debug runs left out.
 */
export const USUAL_STEPS_DOCUMENT = gql`
    query OrchestrationUsualSteps($name: String) {
        uiapi {
            query {
                FlowOrchestrationStepInstance(
                    first: 2000
                    where: {
                        Status: { eq: "Completed" }
                        OrchestrationInstance: {
                            OrchestrationDeveloperName: { eq: $name }
                            IsDebugRun: { eq: false }
                            CreatedDate: { gte: { range: { last_n_days: 730 } } }
                        }
                    }
                    orderBy: { CreatedDate: { order: DESC, nulls: LAST }, Id: { order: DESC } }
                ) {
                    edges {
                        node {
                            Id
                            OrchestrationInstanceId {
                                value
                            }
                            Status {
                                value
                            }
                            Name @optional {
                                value
                            }
                            StageInstance @optional {
                                Name @optional {
                                    value
                                }
                            }
                            CreatedDate {
                                value
                            }
                            LastModifiedDate @optional {
                                value
                            }
                        }
                    }
                }
            }
        }
    }
`;

export interface UsualStepNode {
    Id: string;
    OrchestrationInstanceId?: Text;
    Status?: Text;
    Name?: Text;
    StageInstance?: { Name?: Text } | null;
    CreatedDate?: Text;
    LastModifiedDate?: Text;
}

export type UsualStepsAnswer = Answer<{ FlowOrchestrationStepInstance: Connection<UsualStepNode> }>;
