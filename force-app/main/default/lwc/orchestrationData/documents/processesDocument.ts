import { gql } from 'lightning/graphql';

/**
 * The processes that had runs in the last two years, each with its number of runs, debug runs left out. Bounded by a date
 * that the platform indexes, and by the most groups that `first` takes.
 */
export const PROCESSES_DOCUMENT = gql`
    query OrchestrationProcesses {
        uiapi {
            aggregate {
                FlowOrchestrationInstance(
                    first: 2000
                    where: { IsDebugRun: { eq: false }, CreatedDate: { gte: { range: { last_n_days: 730 } } } }
                    groupBy: { OrchestrationDeveloperName: { group: true }, OrchestrationLabel: { group: true } }
                ) {
                    edges {
                        node {
                            aggregate {
                                OrchestrationDeveloperName {
                                    value
                                }
                                OrchestrationLabel {
                                    value
                                }
                                Id {
                                    count {
                                        value
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
`;

interface ProcessGroup {
    OrchestrationDeveloperName?: { value?: string | null } | null;
    OrchestrationLabel?: { value?: string | null } | null;
    Id?: { count?: { value?: number | null } | null } | null;
}

export interface ProcessesAnswer {
    uiapi?: {
        aggregate?: {
            FlowOrchestrationInstance?: {
                edges?: readonly ({ node?: { aggregate?: ProcessGroup | null } | null } | null)[] | null;
            } | null;
        } | null;
    } | null;
}
