import { gql } from 'lightning/graphql';

/**
 * Ids only: which records are still there.
 */
export const IDS_DOCUMENT = gql`
    query OrchestrationIds($ids: [ID]) {
        uiapi {
            query {
                FlowOrchestrationInstance(first: 2000, where: { Id: { in: $ids } }, orderBy: { Id: { order: ASC } }) {
                    edges {
                        node {
                            Id
                        }
                    }
                    pageInfo {
                        hasNextPage
                    }
                }
                FlowOrchestrationStageInstance(
                    first: 2000
                    where: { OrchestrationInstanceId: { in: $ids } }
                    orderBy: { Id: { order: ASC } }
                ) {
                    edges {
                        node {
                            Id
                        }
                    }
                    pageInfo {
                        hasNextPage
                    }
                }
                FlowOrchestrationStepInstance(
                    first: 2000
                    where: { OrchestrationInstanceId: { in: $ids } }
                    orderBy: { Id: { order: ASC } }
                ) {
                    edges {
                        node {
                            Id
                        }
                    }
                    pageInfo {
                        hasNextPage
                    }
                }
                FlowOrchestrationWorkItem(
                    first: 2000
                    where: { StepInstance: { OrchestrationInstanceId: { in: $ids } } }
                    orderBy: { Id: { order: ASC } }
                ) {
                    edges {
                        node {
                            Id
                        }
                    }
                    pageInfo {
                        hasNextPage
                    }
                }
            }
        }
    }
`;
