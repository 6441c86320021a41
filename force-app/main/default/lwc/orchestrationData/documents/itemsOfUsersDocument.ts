import { gql } from 'lightning/graphql';
import { WORK_ITEM_OWN_FIELDS } from './itemsDocument';

/** As the document of work items, for a reader who may not read the object Group: people keep their names. */
export const ITEMS_OF_USERS_DOCUMENT = gql`
    query OrchestrationWorkItemsOfUsers($ids: [ID], $after: ID) {
        uiapi {
            query {
                FlowOrchestrationWorkItem(
                    first: 2000
                    where: { StepInstance: { OrchestrationInstanceId: { in: $ids } }, Id: { gt: $after } }
                    orderBy: { Id: { order: ASC } }
                ) {
                    edges {
                        node {
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
                            }
                        }
                    }
                    pageInfo {
                        hasNextPage
                    }
                }
            }
        }
    }
    ${WORK_ITEM_OWN_FIELDS}
`;
