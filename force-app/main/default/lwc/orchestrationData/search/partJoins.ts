import type { RunCriteria, StepName } from 'c/orchestrationModel';
import { allOf, anyOf } from './filter';
import type { Filter } from './filter';
import { patternOf, soughtText } from './texts';

/** Documented with a misspelling (Object Reference, FlowOrchestrationStepInstance): both spellings are meant by either. */
const SPELLINGS = ['AynchronousBackgroundStep', 'AsynchronousBackgroundStep'];

const named = (text: string): Filter =>
    anyOf([{ Label: { like: patternOf(text) } }, { Name: { like: patternOf(text) } }]);

const typed = (stepType: string): Filter => ({
    StepType: SPELLINGS.includes(stepType) ? { in: SPELLINGS } : { eq: stepType }
});

/** Runs of which a record of the object fulfils the filter. */
const join = (object: string, filter: Filter): Filter => ({
    Id: { inq: { [object]: filter, ApiName: 'OrchestrationInstanceId' } }
});

/** SOQL takes no more of them in one query. */
const MOST_JOINS = 2;

/** Only a step that goes on can be slower than usual. */
const slowStepJoin = ({ stageName, stepName }: StepName): Filter =>
    join('FlowOrchestrationStepInstance', {
        Name: { eq: stepName },
        StageInstance: { Name: { eq: stageName } },
        Status: { eq: 'InProgress' }
    });

/**
 * What is asked of a run's stages, steps and log, as at most two semi-joins; one and the same step has to fulfil all that
 * is asked of steps. Where no third one is left for the slow step, only the model looks for it.
 */
export function partJoins({ stage, step, stepType, slowStep, version }: RunCriteria): Filter[] {
    const [stageText, stepText] = [soughtText(stage), soughtText(step)];
    const ofStep = [...(stepText ? [named(stepText)] : []), ...(stepType ? [typed(stepType)] : [])];
    const joins: Filter[] = [];
    if (ofStep.length > 0) {
        const ofStage: Filter[] = stageText ? [{ StageInstance: named(stageText) }] : [];
        joins.push(join('FlowOrchestrationStepInstance', allOf([...ofStep, ...ofStage])));
    } else if (stageText) {
        joins.push(join('FlowOrchestrationStageInstance', named(stageText)));
    }
    // Only the log tells the version as a number.
    if (version !== null) joins.push(join('FlowOrchestrationLog', { OrchestrationVersion: { eq: version } }));
    if (slowStep && joins.length < MOST_JOINS) joins.push(slowStepJoin(slowStep));
    return joins;
}
