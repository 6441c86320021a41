import { idKey } from '../records/ids';
import type { RunStory } from '../story/story';
import { canBeSaved } from './canBeSaved';
import { doNowStatements } from './doNow';
import { ofInterview, ofItem, ofRun, other } from './evidence';
import { startingRecord } from './failureProof';
import { lastGoodStep } from './lastGoodStep';
import { openWorkOf, otherSteps } from './leftovers';
import { sceneOf } from './scene';
import type { Scene } from './scene';
import { since } from './since';
import { stands, waitsFor } from './stands';
import { say } from './statement';
import type { Statement } from './statement';
import { whatFailed } from './whatFailed';

function message({ story }: Scene): Statement[] {
    const evidence = ofInterview(story);
    return evidence.length > 0
        ? [say('message', 'message', evidence, { recordId: story.record.interview?.id ?? null })]
        : [];
}

/** The records on which the work is done, beside the one that started the run. */
function workRecords({ steps, story }: Scene): Statement[] {
    const known = new Set([idKey(startingRecord(story) ?? '')]);
    return steps.flatMap(({ items }) =>
        items.flatMap((item) => {
            const recordId = item.record.relatedRecordId;
            if (!recordId || known.has(idKey(recordId))) {
                return [];
            }
            known.add(idKey(recordId));
            return [say('context', 'work-on', [other(recordId, null), ofItem(item, 'RelatedRecordId')], { recordId })];
        })
    );
}

function context(scene: Scene): Statement[] {
    const { story } = scene;
    const recordId = startingRecord(story);
    const value = story.record.triggeringRecordType;
    return [
        ...(recordId
            ? [
                  say('context', 'started-by', [other(recordId, value), ofRun(story, 'TriggeringRecord')], {
                      recordId,
                      value
                  })
              ]
            : []),
        ...workRecords(scene)
    ];
}

/**
 * Why a run stands as it does, and what to do: each statement with the records, log rows and rules that it rests on. In
 * the order of TOPICS; a statement whose record is not there is not made.
 */
export function explanation(story: RunStory): Statement[] {
    const scene = sceneOf(story);
    const first = [...doNowStatements(scene), ...whatFailed(scene), ...waitsFor(scene), ...stands(scene)];
    const openWork = openWorkOf(scene, first);
    return [
        ...first,
        ...since(scene),
        ...canBeSaved(scene),
        ...lastGoodStep(scene),
        ...openWork,
        ...otherSteps(scene, openWork),
        ...message(scene),
        ...context(scene)
    ];
}
