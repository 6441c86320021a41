import { gql } from 'lightning/graphql';
import type { GraphQLDocument } from 'lightning/graphql';

/**
 * Tracked changes of the runs named, the newest first. The object is documented as an associated one and was never seen in
 * an org's schema, so this is no static document. It is filtered by the documented lookup: what the relationship to the
 * parent is called is not documented.
 */
export const RUN_HISTORY = `
    query OrchestrationRunHistory($ids: [ID]) {
        uiapi {
            query {
                FlowOrchestrationInstanceHistory(
                    first: 200
                    where: { FlowOrchestrationInstanceId: { in: $ids } }
                    orderBy: { CreatedDate: { order: DESC }, Id: { order: DESC } }
                ) {
                    edges {
                        node {
                            Id
                            FlowOrchestrationInstanceId {
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
export const runHistoryDocument = (): GraphQLDocument => (made ??= gql(RUN_HISTORY));
