import { gql } from 'lightning/graphql';
import type { Answer, Connection, Flag, Num, Text } from './answer';

/** What is read of each record, on the first page and on those after it. */
export const WORK_ITEM_OWN_FIELDS = gql`
    fragment WorkItemOwnFields on FlowOrchestrationWorkItem {
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

/** A fragment on an object that the reader lacks fails the whole document, so names stand in a fragment of their own. */
export const WORK_ITEM_FIELDS = gql`
    fragment WorkItemFields on FlowOrchestrationWorkItem {
        ...WorkItemOwnFields
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
    }
    ${WORK_ITEM_OWN_FIELDS}
`;

/** Work items of these runs after the Id given: the pages that follow the first one, or all of them where they are read apart. */
export const ITEMS_DOCUMENT = gql`
    query OrchestrationWorkItems($ids: [ID], $after: ID) {
        uiapi {
            query {
                FlowOrchestrationWorkItem(
                    first: 2000
                    where: { StepInstance: { OrchestrationInstanceId: { in: $ids } }, Id: { gt: $after } }
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
