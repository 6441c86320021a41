/** The longest run: 2,000 steps in 40 stages, the last of them under way. */
import { BATCHES, batchReview } from '../processes/batchReview.ts';
import { chance } from '../random.ts';
import { claimCase } from '../records.ts';
import type { Script, StageScript, StepScript } from '../script.ts';
import { HOUR, MINUTE, momentText, scriptMoment, SECOND } from '../time.ts';
import type { StepTemplate } from '../process.ts';

const EVERY = 16 * HOUR;
const LAST_START = scriptMoment('27 Nov 12:00');
/** What would end in the last stage after this has no end yet. */
const DONE_BEFORE = scriptMoment('27 Nov 13:15') - LAST_START;

const text = (ms: number) => `${Math.max(1, Math.round(ms / SECOND))}s`;

/** Work begins one after the other, every two minutes; in the last stage the later third has not begun. */
function stepScript(template: StepTemplate, index: number, isLast: boolean): StepScript {
    const from = index * 2 * MINUTE;
    const length = template.usual * (0.6 + 0.8 * chance('batch', template.name));
    const started = !isLast || index < 34;
    const isOpen = isLast && from + length > DONE_BEFORE;
    const who = template.who[isOpen ? 1 : index % template.who.length];
    return [template.name, started ? text(from) : null, started && !isOpen ? text(length) : null, { who }];
}

function stageScript(number: number): StageScript {
    const template = batchReview.stages[number];
    const isLast = number === BATCHES - 1;
    return {
        stage: template.name,
        start: momentText(LAST_START - (BATCHES - 1 - number) * EVERY),
        steps: template.steps.map((step, index) => stepScript(step, index, isLast))
    };
}

export const batch: Script = {
    code: 'two-thousand-steps',
    title: 'Two thousand steps',
    text: 'All claims of one storm, in forty stages of fifty steps; the last stage is under way.',
    process: batchReview,
    record: claimCase(14, '00012700', 'Storm Ciara, all claims', 'Dunmore Ferries', { priority: 'High' }),
    lead: false,
    stages: batchReview.stages.map((_, number) => stageScript(number))
};
