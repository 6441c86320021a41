import { gql } from 'lightning/graphql';
import { WORK_ITEM_OWN_FIELDS } from './itemsDocument';

/** As the document of work items, for a reader who may not read the object User or Group: holders stand by their Ids. */
export const NAMELESS_ITEMS_DOCUMENT = gql`
    query OrchestrationNamelessWorkItems($ids: [ID], $after: ID) {
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
