/** Answers of the UI API in small, for the tests of everything that reads them. */
import type { Answer, FinderRoots, LogAnswer, RunAnswer } from 'c/orchestrationData';

export const RUN_ID = '0jEQy00000000AAAAA';
const at = (time: string): { value: string } => ({ value: `2025-11-24T${time}.000Z` });
const text = (value: string): { value: string } => ({ value });

export const step = (id: string, status = 'Completed') => ({
    node: {
        Id: id,
        OrchestrationInstanceId: text(RUN_ID),
        Status: text(status),
        Name: text(`Step_${id}`),
        Label: text(`Step ${id}`),
        StepType: text('BackgroundStep'),
        Description: null,
        StageInstanceId: text('stage1'),
        OwnerId: text('005AP'),
        CreatedById: text('005AP'),
        CreatedBy: { Name: text('Automated Process') },
        LastModifiedById: text('005AP'),
        LastModifiedBy: { Name: text('Automated Process') },
        SystemModstamp: at('10:00:00'),
        CreatedDate: at('09:00:00'),
        LastModifiedDate: at('10:00:00')
    }
});

export function runAnswer(status = 'InProgress', more: { hasNextPage?: boolean; steps?: string[] } = {}): RunAnswer {
    const steps = more.steps ?? ['step1', 'step2'];
    return {
        uiapi: {
            query: {
                FlowOrchestrationInstance: {
                    edges: [
                        {
                            node: {
                                Id: RUN_ID,
                                Status: text(status),
                                Name: text('0001234'),
                                OrchestrationLabel: text('Loan approval'),
                                OrchestrationDeveloperName: text('Loan_approval'),
                                Duration: { value: 7200 },
                                CreatedDate: at('09:00:00'),
                                LastModifiedDate: at('11:00:00')
                            }
                        }
                    ]
                },
                FlowOrchestrationStageInstance: {
                    edges: [
                        {
                            node: {
                                Id: 'stage1',
                                OrchestrationInstanceId: text(RUN_ID),
                                Status: text(status === 'Completed' ? 'Completed' : 'InProgress'),
                                Name: text('Stage_1'),
                                Label: text('First stage'),
                                Position: { value: 1 },
                                CreatedDate: at('09:00:00'),
                                LastModifiedDate: at('10:00:00')
                            }
                        }
                    ],
                    pageInfo: { hasNextPage: false }
                },
                FlowOrchestrationStepInstance: {
                    edges: steps.map((id) => step(id)),
                    pageInfo: { hasNextPage: more.hasNextPage ?? false }
                },
                FlowOrchestrationWorkItem: { edges: [], pageInfo: { hasNextPage: false } }
            }
        }
    };
}

export const logAnswer = (kinds: string[]): LogAnswer => ({
    uiapi: {
        query: {
            FlowOrchestrationLog: {
                edges: kinds.map((kind, index) => ({
                    node: {
                        Id: `log${index}`,
                        OrchestrationInstanceId: text(RUN_ID),
                        Kind: text(kind),
                        Name: text(`${index}`),
                        Timestamp: at('09:00:00'),
                        StageName: null,
                        StepName: null
                    }
                })),
                pageInfo: { hasNextPage: false }
            }
        }
    }
});

export const runsAnswer = (
    runs: [id: string, status: string, record: string, created: string][]
): Answer<Partial<FinderRoots>> => ({
    uiapi: {
        query: {
            FlowOrchestrationInstance: {
                edges: runs.map(([id, status, record, created]) => ({
                    node: {
                        Id: id,
                        Status: text(status),
                        Name: text(`No ${id}`),
                        TriggeringRecord: text(record),
                        CreatedDate: at(created)
                    }
                }))
            }
        }
    }
});

export const emptyAnswer = (object: string): object => ({ uiapi: { query: { [object]: { edges: [] } } } });
