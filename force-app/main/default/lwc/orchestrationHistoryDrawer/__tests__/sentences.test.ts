import { pieces } from 'c/orchestrationText';
import { sentenceOf } from '../milestones/sentences';
import { secondLineOf } from '../milestones/secondLine';
import type { SecondLineFacts } from '../milestones/secondLine';
import { row } from './fixtures';

function sentence(kind: string | null, again = false): string {
    const facts = { kind, again, stage: 'Legal review', actor: 'Anna Kovacs', assignee: 'Legal Queue' };
    return sentenceOf(facts)
        .map(({ text }) => text)
        .join('');
}

describe('sentences of milestones', () => {
    it.each([
        ['StartInstance', 'Run started'],
        ['SuspendInstance', 'Run suspended'],
        ['ResumeInstance', 'Run resumed'],
        ['CancelInstance', 'Run canceled'],
        ['EndInstance', 'Run completed'],
        ['FailInstance', 'Run failed'],
        ['RunRecallPath', 'Approval recalled'],
        ['StartStage', 'Stage Legal review started'],
        ['SuspendStage', 'Stage Legal review suspended'],
        ['DiscontinueStage', 'Stage Legal review stopped by the system'],
        ['EndStage', 'Stage Legal review ended'],
        ['FailStage', 'Stage Legal review failed'],
        ['StartStep', 'Step started'],
        ['DiscontinueStep', 'Step stopped by the system'],
        ['EndStep', 'Step completed'],
        ['FailStep', 'Step failed'],
        ['StartWorkItem', 'Work item given to Legal Queue'],
        ['ReassignWorkItem', 'Reassigned to Legal Queue'],
        ['EndWorkItem', 'Anna Kovacs completed the work item'],
        ['SkipStep', 'Milestone SkipStep'],
        ['toString', 'Milestone toString'],
        [null, 'Milestone without a kind']
    ])('%s: %s', (kind, text) => {
        expect(sentence(kind)).toBe(text);
    });

    it.each([
        ['StartInstance', 'Run resumed'],
        ['StartStage', 'Stage Legal review resumed'],
        ['StartStep', 'Step started again']
    ])('a later %s is no second start', (kind, text) => {
        expect(sentence(kind, true)).toBe(text);
    });

    it('does without names', () => {
        const nobody = { again: false, stage: null, actor: null, assignee: null };
        const texts = ['StartWorkItem', 'ReassignWorkItem', 'EndWorkItem'].map((kind) =>
            sentenceOf({ ...nobody, kind })
        );
        expect(texts.flat().map(({ text }) => text)).toEqual([
            'Work item created',
            'Reassigned',
            'Work item completed'
        ]);
    });

    it('sets the names strong wherever the language puts them', () => {
        expect(pieces('{1} an {0}.', 'A', 'B').map(({ text, look }) => [text, look])).toEqual([
            ['B', 'strong'],
            [' an ', 'plain'],
            ['A', 'strong'],
            ['.', 'plain']
        ]);
    });
});

describe('second line of milestones', () => {
    const facts: SecondLineFacts = {
        record: row('24 09:05', 'ReassignWorkItem'),
        actor: 'Anna Kovacs',
        assignee: 'Legal Queue',
        previous: 'Priya Nair',
        stageStart: null,
        stage: 'Legal review'
    };

    it.each<[string, Partial<SecondLineFacts>, string]>([
        ['all known', {}, 'Anna Kovacs: Priya Nair → Legal Queue'],
        ['no actor', { actor: null }, 'Priya Nair → Legal Queue'],
        ['no previous holder', { previous: null }, 'Anna Kovacs → Legal Queue'],
        ['no assignee', { assignee: null }, 'Anna Kovacs'],
        ['given', { record: row('24 09:05', 'StartWorkItem') }, 'Anna Kovacs → Legal Queue'],
        [
            'background step',
            { record: row('24 09:05', 'EndStep', { durationS: 80 }), assignee: null },
            'Anna Kovacs\u00a0· took 1m 20s'
        ],
        [
            'assignee that is nobody',
            { record: row('24 09:05', 'FailStep', { assigneeType: 'Invalid' }), actor: null },
            'the assignee Legal Queue could not be found'
        ],
        ['unknown kind', { record: row('24 09:05', 'SkipStep') }, 'Anna Kovacs\u00a0· assigned to Legal Queue']
    ])('%s', (_case, changes, text) => {
        expect(secondLineOf({ ...facts, ...changes })).toBe(text);
    });
});
