import { gql } from 'lightning/graphql';
import type { Answer, Connection, Flag, Num, Text } from './answer';
import { WORK_ITEM_FIELDS } from './itemsDocument';
import type { ItemNode } from './itemsDocument';
import { STAGE_FIELDS } from './stagesDocument';
import type { StageNode } from './stagesDocument';
import { STEP_FIELDS } from './stepsDocument';
import type { StepNode } from './stepsDocument';

/**
 * A run with its interview, stages, steps and work items: the first page of each in one request.
 * Pages of 2,000 (the most that `first` takes), ordered by Id so that the next page is `Id > last`.
 */
export const RUN_DOCUMENT = gql`
    query OrchestrationRun($id: ID!) {
        uiapi {
            query {
                FlowOrchestrationInstance(first: 1, where: { Id: { eq: $id } }) {
                    edges {
                        node {
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
                    }
                }
                FlowOrchestrationStageInstance(
                    first: 2000
                    where: { OrchestrationInstanceId: { eq: $id } }
                    orderBy: { Id: { order: ASC } }
                ) {
                    edges {
                        node {
                            ...StageFields
                        }
                    }
                    pageInfo {
                        hasNextPage
                    }
                }
                FlowOrchestrationStepInstance(
                    first: 2000
                    where: { OrchestrationInstanceId: { eq: $id } }
                    orderBy: { Id: { order: ASC } }
                ) {
                    edges {
                        node {
                            ...StepFields
                        }
                    }
                    pageInfo {
                        hasNextPage
                    }
                }
                FlowOrchestrationWorkItem(
                    first: 2000
                    where: { StepInstance: { OrchestrationInstanceId: { eq: $id } } }
                    orderBy: { Id: { order: ASC } }
                ) {
                    edges {
                        node {
                            ...WorkItemFields
                        }
                    }
                    pageInfo {
                        hasNextPage
                    }
                }
            }
        }
    }
    ${STAGE_FIELDS}
    ${STEP_FIELDS}
    ${WORK_ITEM_FIELDS}
`;

/** `id`: 18 characters. */
export type RunVariables = { id: string };

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

export type RunAnswer = Answer<{
    FlowOrchestrationInstance: Connection<RunNode>;
    FlowOrchestrationStageInstance: Connection<StageNode>;
    FlowOrchestrationStepInstance: Connection<StepNode>;
    FlowOrchestrationWorkItem: Connection<ItemNode>;
}>;
