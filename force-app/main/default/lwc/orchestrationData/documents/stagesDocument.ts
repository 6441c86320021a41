import { gql } from 'lightning/graphql';
import type { Answer, Connection, Num, Text } from './answer';

/** What is read of each record, on the first page and on those after it. */
export const STAGE_FIELDS = gql`
    fragment StageFields on FlowOrchestrationStageInstance {
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
        Position @optional {
            value
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

/** Stages of these runs after the Id given: the pages that follow the first one, or all of them where they are read apart. */
export const STAGES_DOCUMENT = gql`
    query OrchestrationStages($ids: [ID], $after: ID) {
        uiapi {
            query {
                FlowOrchestrationStageInstance(
                    first: 2000
                    where: { OrchestrationInstanceId: { in: $ids }, Id: { gt: $after } }
                    orderBy: { Id: { order: ASC } }
                ) {
                    edges {
                        node {
                            ...StageFields
                        }
                    }
                    pageInfo {
                        hasNextPage
                    }
                }
            }
        }
    }
    ${STAGE_FIELDS}
`;

export interface StageNode {
    Id: string;
    OrchestrationInstanceId?: Text;
    Status?: Text;
    Name?: Text;
    Label?: Text;
    Position?: Num;
    CreatedDate?: Text;
    LastModifiedDate?: Text;
    SystemModstamp?: Text;
}

export type StagesAnswer = Answer<{ FlowOrchestrationStageInstance: Connection<StageNode> }>;
