import { fill, listed } from 'c/orchestrationText';
import { wordLabels as labels } from '../wordLabels';

const OBJECTS: Record<string, string> = {
    FlowOrchestrationInstance: labels.objectRun,
    FlowOrchestrationStageInstance: labels.objectStage,
    FlowOrchestrationStepInstance: labels.objectStep,
    FlowOrchestrationWorkItem: labels.objectItem,
    FlowOrchestrationLog: labels.objectLog,
    FlowInterview: labels.objectInterview,
    User: labels.objectUser,
    Group: labels.objectGroup
};

export const objectOf = (api: string): string => api.split('.')[0] ?? '';
export const fieldOf = (api: string): string => api.split('.')[1] ?? '';

/** What Setup calls an object; one that is not known here keeps its API name. */
export const objectLabel = (api: string): string => OBJECTS[objectOf(api)] ?? objectOf(api);

/** Everything, however much it is: what is left out here would not be granted. */
export const all = (texts: readonly string[]): string => (texts.length > 0 ? listed(texts, Infinity) : '');

/** "Orchestration Run, User.Name" @param apis objects, or "Object.Field" */
export const subjectNames = (apis: readonly string[]): string =>
    all(apis.map((api) => (fieldOf(api) ? fill(labels.fieldOf, objectLabel(api), fieldOf(api)) : objectLabel(api))));
