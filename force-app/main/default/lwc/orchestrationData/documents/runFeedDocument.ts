import { gql } from 'lightning/graphql';
import type { GraphQLDocument } from 'lightning/graphql';

/**
 * Posts on the runs named, the newest first; changes that the feed tracks are told by the history. The object is documented
 * as an associated one and was never seen in an org's schema, so this is no static document.
 */
export const RUN_FEED = `
    query OrchestrationRunFeed($ids: [ID]) {
        uiapi {
            query {
                FlowOrchestrationInstanceFeed(
                    first: 200
                    where: { ParentId: { in: $ids }, Type: { ne: "TrackedChange" } }
                    orderBy: { CreatedDate: { order: DESC }, Id: { order: DESC } }
                ) {
                    edges {
                        node {
                            Id
                            ParentId {
                                value
                            }
                            CreatedDate {
                                value
                            }
                            Body @optional {
                                value
                            }
                            IsRichText @optional {
                                value
                            }
                            Title @optional {
                                value
                            }
                            LinkUrl @optional {
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
export const runFeedDocument = (): GraphQLDocument => (made ??= gql(RUN_FEED));
