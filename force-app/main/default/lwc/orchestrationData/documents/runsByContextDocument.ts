import { gql } from 'lightning/graphql';
import type { GraphQLDocument } from 'lightning/graphql';

/**
 * The runs with steps whose Context Record is the record. RelatedRecord of a step was seen in the schema of real orgs
 * and is not documented, so this is no static document: a deployment to an org without the field would fail.
 */
export const RUNS_BY_CONTEXT = `
    query OrchestrationRunsByContext($ids: [String]) {
        uiapi {
            query {
                FlowOrchestrationStepInstance(
                    first: 200
                    where: { RelatedRecord: { in: $ids } }
                    orderBy: { CreatedDate: { order: DESC }, Id: { order: DESC } }
                ) {
                    edges {
                        node {
                            Id
                            RelatedRecord {
                                value
                            }
                            OrchestrationInstance @optional {
                                Id
                                Status {
                                    value
                                }
                                Name @optional {
                                    value
                                }
                                OrchestrationLabel @optional {
                                    value
                                }
                                CreatedDate @optional {
                                    value
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
`;

let made: GraphQLDocument | null = null;

/** The document, made when it is first needed: after object info has said that the field exists. */
export const runsByContextDocument = (): GraphQLDocument => (made ??= gql(RUNS_BY_CONTEXT));
