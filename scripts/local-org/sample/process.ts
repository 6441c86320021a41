/** What a process looks like before it runs: its stages and steps, how long they usually take and who does them. */
import { span } from './time.ts';

export type StepType =
    'InteractiveStep' | 'BackgroundStep' | 'AynchronousBackgroundStep' | 'MuleSoftStep' | 'ApprovalStep';

export interface StepTemplate {
    name: string;
    label: string;
    type: StepType;
    description: string | null;
    /** API name of the screen flow of an interactive step. */
    screenFlow: string | null;
    /** Steps that must be done first; none: it starts with the stage. */
    after: string[];
    /** How long it takes in the middle, in ms. */
    usual: number;
    /** Names of those who do it; empty for machine work. */
    who: string[];
    /** Share of runs that have this step. */
    share: number;
    /** What people report when they are done. */
    comments: string[];
}

export interface StageTemplate {
    name: string;
    label: string;
    steps: StepTemplate[];
}

export interface Process {
    name: string;
    label: string;
    version: number;
    flowType: string;
    /** Objects whose records start it. */
    objects: string[];
    description: string;
    stages: StageTemplate[];
}

type StepOptions = Partial<Pick<StepTemplate, 'description' | 'share' | 'comments'>> & { after?: string | string[] };

const apiName = (label: string) => label.replace(/[^A-Za-z0-9]+/g, '_');

function template(label: string, type: StepType, usual: string, who: string[], options: StepOptions): StepTemplate {
    const name = apiName(label);
    const after = options.after ?? [];
    return {
        name,
        label,
        type,
        description: options.description ?? null,
        screenFlow: who.length > 0 ? `${name}_Screen` : null,
        after: (Array.isArray(after) ? after : [after]).map(apiName),
        usual: span(usual),
        who,
        share: options.share ?? 1,
        comments: options.comments ?? []
    };
}

/** A step that a person does. */
export const person = (label: string, usual: string, who: string[], options: StepOptions = {}) =>
    template(label, 'InteractiveStep', usual, who, options);

/** A step that one of several approvers does. */
export const approval = (label: string, usual: string, who: string[], options: StepOptions = {}) =>
    template(label, 'ApprovalStep', usual, who, options);

/** A step that the machine does at once. */
export const machine = (label: string, usual: string, options: StepOptions = {}) =>
    template(label, 'BackgroundStep', usual, [], options);

/** A step that the machine does while it waits for something. */
export const waiter = (label: string, usual: string, options: StepOptions = {}) =>
    template(label, 'AynchronousBackgroundStep', usual, [], options);

/** A step that calls MuleSoft; its recorded type is not documented. */
export const muleSoft = (label: string, usual: string, options: StepOptions = {}) =>
    template(label, 'MuleSoftStep', usual, [], options);

export const stageOf = (label: string, steps: StepTemplate[]): StageTemplate => ({
    name: apiName(label),
    label,
    steps
});

export function findStage(process: Process, name: string): StageTemplate {
    const found = process.stages.find((stage) => stage.name === name);
    if (!found) {
        throw new Error(`${process.label} has no stage ${name}.`);
    }
    return found;
}

export function findStep(stage: StageTemplate, name: string): StepTemplate {
    const found = stage.steps.find((step) => step.name === name);
    if (!found) {
        throw new Error(`${stage.label} has no step ${name}.`);
    }
    return found;
}
