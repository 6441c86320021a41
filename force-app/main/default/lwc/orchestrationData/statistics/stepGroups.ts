import type { ProcessGroups, StepGroup } from 'c/orchestrationModel';
import type { Groups, StepGroupsAnswer } from '../documents/stepGroupsDocument';

const groupsOf = (groups: Groups | null | undefined): StepGroup[] =>
    (groups?.edges ?? []).flatMap((edge) => {
        const { Name, Label, StepType, Id } = edge?.node?.aggregate ?? {};
        const [name, label, stepType] = [Name, Label, StepType].map((field) => field?.value ?? null);
        return name ? [{ name, label: label ?? null, stepType: stepType ?? null, count: Id?.count?.value ?? 0 }] : [];
    });

export function readStepGroups(answer: StepGroupsAnswer): ProcessGroups {
    const { FlowOrchestrationStepInstance, FlowOrchestrationStageInstance } = answer.uiapi?.aggregate ?? {};
    const stages = groupsOf(FlowOrchestrationStageInstance).map(({ name, label, count }) => ({ name, label, count }));
    return { steps: groupsOf(FlowOrchestrationStepInstance), stages };
}
