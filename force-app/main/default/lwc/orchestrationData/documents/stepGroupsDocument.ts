import { gql } from 'lightning/graphql';

/**
 * The steps and stages of one process, counted by API name and label, steps also by type: the log has no labels and no
 * types. Bounded by CreatedDate, which the platform indexes, and by the most groups that `first` takes; debug runs left
 * out.
 */
export const STEP_GROUPS_DOCUMENT = gql`
    query OrchestrationStepGroups($name: String, $since: DateTime) {
        uiapi {
            aggregate {
                FlowOrchestrationStepInstance(
                    first: 2000
                    where: {
                        CreatedDate: { gte: { value: $since } }
                        OrchestrationInstance: { OrchestrationDeveloperName: { eq: $name }, IsDebugRun: { eq: false } }
                    }
                    groupBy: { Name: { group: true }, Label: { group: true }, StepType: { group: true } }
                ) {
                    edges {
                        node {
                            aggregate {
                                Name {
                                    value
                                }
                                Label {
                                    value
                                }
                                StepType {
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
                FlowOrchestrationStageInstance(
                    first: 2000
                    where: {
                        CreatedDate: { gte: { value: $since } }
                        OrchestrationInstance: { OrchestrationDeveloperName: { eq: $name }, IsDebugRun: { eq: false } }
                    }
                    groupBy: { Name: { group: true }, Label: { group: true } }
                ) {
                    edges {
                        node {
                            aggregate {
                                Name {
                                    value
                                }
                                Label {
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

/** `name`: API name of the process. `since`: ISO 8601. */
export type StepGroupsVariables = { name: string; since: string };

interface Value<T> {
    value?: T | null;
}
export interface GroupNode {
    Name?: Value<string> | null;
    Label?: Value<string> | null;
    StepType?: Value<string> | null;
    Id?: { count?: Value<number> | null } | null;
}
export interface Groups {
    edges?: readonly ({ node?: { aggregate?: GroupNode | null } | null } | null)[] | null;
}
export interface StepGroupsAnswer {
    uiapi?: {
        aggregate?: {
            FlowOrchestrationStepInstance?: Groups | null;
            FlowOrchestrationStageInstance?: Groups | null;
        } | null;
    } | null;
}
