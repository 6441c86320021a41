import { gql } from 'lightning/graphql';
import type { Answer, Connection, Num, Text } from './answer';

/** Assigned work items of one user, the oldest 2,000, each with its step and run: what tells whether it can be done. */
export const YOUR_ITEMS_DOCUMENT = gql`
    query OrchestrationYourItems($userId: ID) {
        uiapi {
            query {
                FlowOrchestrationWorkItem(
                    first: 2000
                    where: { Status: { eq: "Assigned" }, AssigneeId: { eq: $userId } }
                    orderBy: { CreatedDate: { order: ASC, nulls: LAST }, Id: { order: ASC } }
                ) {
                    edges {
                        node {
                            Id
                            Status {
                                value
                            }
                            Label @optional {
                                value
                            }
                            RelatedRecordId @optional {
                                value
                            }
                            ElapsedTimeSinceAsgntInSec @optional {
                                value
                            }
                            CreatedDate @optional {
                                value
                            }
                            StepInstance @optional {
                                Id
                                Status {
                                    value
                                }
                                Label @optional {
                                    value
                                }
                                Name @optional {
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
                                    OrchestrationDeveloperName @optional {
                                        value
                                    }
                                    OrchestrationLabel @optional {
                                        value
                                    }
                                    TriggeringRecord @optional {
                                        value
                                    }
                                    TriggeringRecordType @optional {
                                        value
                                    }
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

export type YourItemsVariables = { userId: string };

export interface YourItemNode {
    Id: string;
    Status?: Text;
    Label?: Text;
    RelatedRecordId?: Text;
    ElapsedTimeSinceAsgntInSec?: Num;
    CreatedDate?: Text;
    StepInstance?: {
        Status?: Text;
        Label?: Text;
        Name?: Text;
        OrchestrationInstance?: {
            Id: string;
            Status?: Text;
            Name?: Text;
            OrchestrationDeveloperName?: Text;
            OrchestrationLabel?: Text;
            TriggeringRecord?: Text;
            TriggeringRecordType?: Text;
        } | null;
    } | null;
}

export type YourItemsAnswer = Answer<{ FlowOrchestrationWorkItem: Connection<YourItemNode> }>;
