import { gql } from 'lightning/graphql';
import type { Answer, Connection, Text } from './answer';

/** What is read of each record, on the first page and on those after it. */
export const STEP_FIELDS = gql`
    fragment StepFields on FlowOrchestrationStepInstance {
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
        Label @optional {
            value
        }
        Description @optional {
            value
        }
        StepType @optional {
            value
        }
        StageInstanceId @optional {
            value
        }
        OwnerId @optional {
            value
        }
        CreatedById @optional {
            value
        }
        CreatedBy @optional {
            Name @optional {
                value
            }
        }
        LastModifiedById @optional {
            value
        }
        LastModifiedBy @optional {
            Name @optional {
                value
            }
        }
        CreatedDate @optional {
            value
        }
        LastModifiedDate @optional {
            value
        }
        SystemModstamp @optional {
            value
        }
    }
`;

/** Steps of these runs after the Id given: the pages that follow the first one, or all of them where they are read apart. */
export const STEPS_DOCUMENT = gql`
    query OrchestrationSteps($ids: [ID], $after: ID) {
        uiapi {
            query {
                FlowOrchestrationStepInstance(
                    first: 2000
                    where: { OrchestrationInstanceId: { in: $ids }, Id: { gt: $after } }
                    orderBy: { Id: { order: ASC } }
                ) {
                    edges {
                        node {
                            ...StepFields
                        }
                    }
                    pageInfo {
                        hasNextPage
                    }
                }
            }
        }
    }
    ${STEP_FIELDS}
`;

/** Who created or changed a record. */
export interface ByNode {
    Name?: Text;
}

export interface StepNode {
    Id: string;
    OrchestrationInstanceId?: Text;
    Status?: Text;
    Name?: Text;
    Label?: Text;
    Description?: Text;
    StepType?: Text;
    StageInstanceId?: Text;
    OwnerId?: Text;
    CreatedById?: Text;
    CreatedBy?: ByNode | null;
    LastModifiedById?: Text;
    LastModifiedBy?: ByNode | null;
    CreatedDate?: Text;
    LastModifiedDate?: Text;
    SystemModstamp?: Text;
}

export type StepsAnswer = Answer<{ FlowOrchestrationStepInstance: Connection<StepNode> }>;
