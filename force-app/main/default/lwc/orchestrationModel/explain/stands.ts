import type { StepStory } from '../story/story';
import { ofItem, ofPlace, ofRun, ofStage, ofStatus, ofStep, rule } from './evidence';
import { lastChanged, oddPlaceOf } from './scene';
import type { Scene } from './scene';
import { say } from './statement';
import type { Statement } from './statement';
import { inactiveHolders } from './whatFailed';

/** The steps of the current stage in a state, the one on which the run's state rests first. */
export function stepsIn({ currentSteps, focusStep }: Scene, state: StepStory['state']): StepStory[] {
    const found = currentSteps.filter((step) => step.id !== null && step.state === state);
    return [...found.filter((step) => step === focusStep), ...found.filter((step) => step !== focusStep)];
}

function waitsOn(scene: Scene, step: StepStory): Statement[] {
    const isOpen = step.items.filter(({ state }) => state === 'open');
    const open = [
        ...isOpen.filter((item) => item === scene.focusItem),
        ...isOpen.filter((item) => item !== scene.focusItem)
    ];
    if (open.length > 0) {
        return open.flatMap((item) => [
            say('waits-for', 'waits-on', [ofItem(item, 'Status')], { itemId: item.id, holder: item.holder }),
            // Of the one that the run waits on, what to do now says it.
            ...(item === scene.focusItem ? [] : inactiveHolders('waits-for', [item]))
        ]);
    }
    const last = lastChanged(step);
    return [
        last
            ? say('waits-for', 'holder-unknown', [...ofStep(step, 'Status'), ofItem(last, 'LastModifiedDate')], {
                  stepId: step.id,
                  itemId: last.id
              })
            : say('waits-for', 'holder-hidden', ofStep(step, 'Status'), { stepId: step.id })
    ];
}

/** On whom a waiting run waits: each open work item, each step whose holder is not known. */
export function waitsFor(scene: Scene): Statement[] {
    return scene.story.state === 'waiting' ? stepsIn(scene, 'waiting').flatMap((step) => waitsOn(scene, step)) : [];
}

function whileStalled(scene: Scene): Statement[] {
    const { story } = scene;
    const held = stepsIn(scene, 'stalled').flatMap((step) => {
        const last = lastChanged(step);
        const evidence = [...ofStep(step, 'Status'), ...(last ? [ofItem(last, 'LastModifiedDate')] : [])];
        return say('stands', 'held-by-nobody', [...evidence, rule('handover')], {
            stepId: step.id,
            itemId: last?.id ?? null
        });
    });
    const failed = story.focus.stepId === null || scene.focusStep?.state === 'failed';
    return failed ? [say('stands', 'still-in-progress', [ofRun(story, 'Status')]), ...held] : held;
}

function whileRunning(scene: Scene): Statement[] {
    const { story } = scene;
    const running = stepsIn(scene, 'running');
    const odd = running.length > 0 ? null : oddPlaceOf(scene);
    if (odd) return [say('stands', 'odd-status', ofPlace(odd), { value: odd.record?.status ?? null })];
    return running.length > 0
        ? running.map((step) => say('stands', 'runs', ofStep(step, 'Status'), { stepId: step.id }))
        : [say('stands', 'between-steps', [ofRun(story, 'Status')])];
}

function whileSuspended(scene: Scene): Statement[] {
    const { story, currentStage } = scene;
    const byStage = story.record.status !== 'Suspended' && currentStage;
    const onHold = scene.currentSteps.flatMap(({ items }) => items).filter(({ state }) => state === 'open');
    return [
        byStage
            ? say('stands', 'stage-suspended', ofStage(currentStage, 'Status'), { stageId: currentStage.id })
            : say('stands', 'run-suspended', [ofRun(story, 'Status')]),
        ...onHold.flatMap((item) => [
            say('stands', 'on-hold', [ofItem(item, 'Status')], { itemId: item.id, holder: item.holder }),
            ...inactiveHolders('stands', [item])
        ])
    ];
}

/** Where a run stands that neither waits nor failed. */
export function stands(scene: Scene): Statement[] {
    const { story } = scene;
    switch (story.state) {
        case 'stalled':
            return whileStalled(scene);
        case 'running':
            return whileRunning(scene);
        case 'suspended':
            return whileSuspended(scene);
        case 'completed':
        case 'canceled':
            return [say('stands', story.state, [ofRun(story, 'Status')])];
        case 'unknown':
            return [say('stands', 'unlisted', [ofStatus(story)], { value: story.record.status })];
        default:
            return [];
    }
}
