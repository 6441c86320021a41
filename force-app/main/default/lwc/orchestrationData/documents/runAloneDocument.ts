import { gql } from 'lightning/graphql';
import type { Answer, Connection, Flag, Num, Text } from './answer';

/** What is read of a run. */
export const RUN_FIELDS = gql`
    fragment RunFields on FlowOrchestrationInstance {
        Id
        Status {
            value
            label
        }
        Name @optional {
            value
        }
        OrchestrationLabel @optional {
            value
        }
        OrchestrationDeveloperName @optional {
            value
        }
        FlowDefinitionVersionName @optional {
            value
        }
        FlowType @optional {
            value
        }
        IsDebugRun @optional {
            value
        }
        CurrentStage @optional {
            value
        }
        Duration @optional {
            value
        }
        TriggeringRecord @optional {
            value
        }
        TriggeringRecordType @optional {
            value
        }
        OwnerId @optional {
            value
        }
        CreatedById @optional {
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
        Interview @optional {
            Id
            InterviewLabel @optional {
                value
            }
            InterviewStatus @optional {
                value
            }
            CurrentElement @optional {
                value
            }
            Error @optional {
                value
            }
        }
    }
`;

/**
 * The runs alone: for a reader whose schema lacks an object or a field that the document above needs, and for whom it
 * therefore fails as a whole (GraphQL guide: query-record-objects). The rest is then read object by object.
 */
export const RUN_ALONE_DOCUMENT = gql`
    query OrchestrationRunsAlone($ids: [ID]) {
        uiapi {
            query {
                FlowOrchestrationInstance(first: 200, where: { Id: { in: $ids } }, orderBy: { Id: { order: ASC } }) {
                    edges {
                        node {
                            ...RunFields
                        }
                    }
                }
            }
        }
    }
    ${RUN_FIELDS}
`;

export interface InterviewNode {
    Id: string;
    InterviewLabel?: Text;
    InterviewStatus?: Text;
    CurrentElement?: Text;
    Error?: Text;
}

export interface RunNode {
    Id: string;
    Status?: Text;
    Name?: Text;
    OrchestrationLabel?: Text;
    OrchestrationDeveloperName?: Text;
    FlowDefinitionVersionName?: Text;
    FlowType?: Text;
    IsDebugRun?: Flag;
    CurrentStage?: Text;
    Duration?: Num;
    TriggeringRecord?: Text;
    TriggeringRecordType?: Text;
    OwnerId?: Text;
    CreatedById?: Text;
    CreatedDate?: Text;
    LastModifiedDate?: Text;
    SystemModstamp?: Text;
    Interview?: InterviewNode | null;
}

export type RunAloneAnswer = Answer<{ FlowOrchestrationInstance: Connection<RunNode> }>;
