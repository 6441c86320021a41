import { gql } from 'lightning/graphql';
import type { Answer, Connection, Flag, Num, Text } from './answer';

/** What is read of each record, on the first page and on those after it. */
export const WORK_ITEM_FIELDS = gql`
    fragment WorkItemFields on FlowOrchestrationWorkItem {
        Id
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
        StepInstanceId @optional {
            value
        }
        AssigneeId @optional {
            value
        }
        Assignee @optional {
            ... on User {
                Id
                Name @optional {
                    value
                }
                Username @optional {
                    value
                }
                IsActive @optional {
                    value
                }
            }
            ... on Group {
                Id
                Name @optional {
                    value
                }
                Type @optional {
                    value
                }
            }
        }
        RelatedRecordId @optional {
            value
        }
        ScreenFlow @optional {
            value
        }
        ElapsedTimeSinceAsgntInSec @optional {
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

/** Work items of a run after the Id given: the pages that follow the first one. */
export const ITEMS_DOCUMENT = gql`
    query OrchestrationWorkItems($id: ID!, $after: ID!) {
        uiapi {
            query {
                FlowOrchestrationWorkItem(
                    first: 2000
                    where: { StepInstance: { OrchestrationInstanceId: { eq: $id } }, Id: { gt: $after } }
                    orderBy: { Id: { order: ASC } }
                ) {
                    edges {
                        node {
                            ...WorkItemFields
                        }
                    }
                    pageInfo {
                        hasNextPage
                    }
                }
            }
        }
    }
    ${WORK_ITEM_FIELDS}
`;

export interface ItemNode {
    Id: string;
    Status?: Text;
    Name?: Text;
    Label?: Text;
    Description?: Text;
    StepInstanceId?: Text;
    AssigneeId?: Text;
    Assignee?: AssigneeNode | null;
    RelatedRecordId?: Text;
    ScreenFlow?: Text;
    ElapsedTimeSinceAsgntInSec?: Num;
    CreatedDate?: Text;
    LastModifiedDate?: Text;
    SystemModstamp?: Text;
}

export type ItemsAnswer = Answer<{ FlowOrchestrationWorkItem: Connection<ItemNode> }>;

/** User or Group; the fields of the other type are absent. */
export interface AssigneeNode {
    Id?: string;
    Name?: Text;
    Username?: Text;
    IsActive?: Flag;
    Type?: Text;
}
