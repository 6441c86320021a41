import { gql } from 'lightning/graphql';
import type { GraphQLDocument } from 'lightning/graphql';

/**
 * Tracked changes of the stages named, the newest first. The object is documented as an associated one and was never seen in
 * an org's schema, so this is no static document. It is filtered by the documented lookup: what the relationship to the
 * parent is called is not documented.
 */
export const STAGE_HISTORY = `
    query OrchestrationStageHistory($ids: [ID]) {
        uiapi {
            query {
                FlowOrchestrationStageInstanceHistory(
                    first: 200
                    where: { FlowOrchestrationStageInstanceId: { in: $ids } }
                    orderBy: { CreatedDate: { order: DESC }, Id: { order: DESC } }
                ) {
                    edges {
                        node {
                            Id
                            FlowOrchestrationStageInstanceId {
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
export const stageHistoryDocument = (): GraphQLDocument => (made ??= gql(STAGE_HISTORY));
