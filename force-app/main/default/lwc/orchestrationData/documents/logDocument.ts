import { gql } from 'lightning/graphql';
import type { Answer, Connection, Num, Text } from './answer';

/** What is read of a log row. SystemModstamp tells what is new. */
export const LOG_FIELDS = gql`
    fragment LogFields on FlowOrchestrationLog {
        Id
        OrchestrationInstanceId {
            value
        }
        Kind @optional {
            value
        }
        Timestamp @optional {
            value
        }
        Name @optional {
            value
        }
        Actor @optional {
            value
        }
        Assignee @optional {
            value
        }
        AssigneeType @optional {
            value
        }
        Comments @optional {
            value
        }
        Context @optional {
            value
        }
        Duration @optional {
            value
        }
        OrchestrationVersion @optional {
            value
        }
        StageName @optional {
            value
        }
        StepName @optional {
            value
        }
        SystemModstamp @optional {
            value
        }
    }
`;

/**
 * The log of these runs, page by page in the order of Ids. Apart from the run's own document: a user who may not read the
 * object would lose that one as a whole, and a user without log access gets zero rows and no error.
 */
export const LOG_DOCUMENT = gql`
    query OrchestrationLog($ids: [ID], $after: ID) {
        uiapi {
            query {
                FlowOrchestrationLog(
                    first: 2000
                    where: { OrchestrationInstanceId: { in: $ids }, Id: { gt: $after } }
                    orderBy: { Id: { order: ASC } }
                ) {
                    edges {
                        node {
                            ...LogFields
                        }
                    }
                    pageInfo {
                        hasNextPage
                    }
                }
            }
        }
    }
    ${LOG_FIELDS}
`;

export interface LogNode {
    Id: string;
    OrchestrationInstanceId?: Text;
    Kind?: Text;
    Timestamp?: Text;
    Name?: Text;
    Actor?: Text;
    Assignee?: Text;
    AssigneeType?: Text;
    Comments?: Text;
    Context?: Text;
    Duration?: Num;
    OrchestrationVersion?: Num;
    StageName?: Text;
    StepName?: Text;
    SystemModstamp?: Text;
}

export type LogAnswer = Answer<{ FlowOrchestrationLog: Connection<LogNode> }>;
