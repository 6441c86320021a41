import { gql } from 'lightning/graphql';
import type { GraphQLDocument } from 'lightning/graphql';

/**
 * Tracked changes of the steps named, the newest first. The object is documented as an associated one and was never seen in
 * an org's schema, so this is no static document. It is filtered by the documented lookup: what the relationship to the
 * parent is called is not documented.
 */
export const STEP_HISTORY = `
    query OrchestrationStepHistory($ids: [ID]) {
        uiapi {
            query {
                FlowOrchestrationStepInstanceHistory(
                    first: 200
                    where: { FlowOrchestrationStepInstanceId: { in: $ids } }
                    orderBy: { CreatedDate: { order: DESC }, Id: { order: DESC } }
                ) {
                    edges {
                        node {
                            Id
                            FlowOrchestrationStepInstanceId {
                                value
                            }
                            CreatedDate {
                                value
                            }
                            Field @optional {
                                value
                            }
                            DataType @optional {
                                value
                            }
                            OldValue @optional {
                                value
                            }
                            NewValue @optional {
                                value
                            }
                            CreatedBy @optional {
                                Id
                                Name @optional {
                                    value
                                }
                            }
                        }
                    }
                    totalCount
                }
            }
        }
    }
`;

let made: GraphQLDocument | null = null;

/** The document, made when it is first needed: after object info has said that the object exists. */
export const stepHistoryDocument = (): GraphQLDocument => (made ??= gql(STEP_HISTORY));
