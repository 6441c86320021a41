import type { FiguresRead } from 'c/orchestrationFigureReader';
import { HAND_REASONS } from 'c/orchestrationModel';
import type { HandReason } from 'c/orchestrationModel';
import type { Remark } from 'c/orchestrationRunSearch';
import { foundRuns } from '../../orchestrationRunSearch/__tests__/foundRuns';
import { closedNotes, closedTo, recognized } from '../view/closed';
import { countGroups } from '../view/counts';

const read = (now: Remark[], hand: Remark[] = []): FiguresRead =>
    ({
        found: { now: foundRuns([], { remarks: now }), hand: foundRuns([], { remarks: hand }), slow: foundRuns([]) },
        ended: null,
        closed: []
    }) as unknown as FiguresRead;
const figures = (of: FiguresRead) =>
    Object.fromEntries(
        countGroups(of, { amount: 30, unit: 'd' }, 0)[0]!.figures.map(({ name, value, exact }) => [
            name,
            [value, exact]
        ])
    );
const of = (known: ReturnType<typeof recognized>, remarks: Remark[], hand: Remark[] = []): HandReason[] =>
    HAND_REASONS.filter((reason) => recognized(closedTo(read(remarks, hand)), reason) === known);

it.each<[string, Remark[], HandReason[], HandReason[]]>([
    ['everything is readable', [], [], []],
    ['the log is closed', ['log-closed'], ['failed', 'stalled'], []],
    ['no row of the log is visible', ['log-not-visible'], ['failed', 'stalled'], []],
    ['work items are closed', ['items-closed'], ['stalled', 'left-open'], ['inactive-holder']],
    [
        'steps are closed',
        ['steps-closed', 'items-closed'],
        ['failed', 'stalled', 'left-open'],
        ['inactive-holder', 'slow']
    ],
    ['stages are closed', ['stages-closed'], [], ['slow']],
    ['names are closed', ['names-closed'], [], []]
])('reasons that are recognized in part, or not at all, where %s', (_what, remarks, some, none) => {
    expect([of('some', remarks), of('none', remarks)]).toEqual([some, none]);
});

it('who cannot log in is not known where users cannot be filtered', () => {
    expect(of('none', [], ['inactive-closed'])).toEqual(['inactive-holder']);
});

it('runs of which none happens to have a log row say nothing of the log', () => {
    expect(closedTo(read([], ['log-not-visible'])).log).toBe(false);
});

it('a number is at least, or none, where it is not known', () => {
    expect(figures(read([]))).toMatchObject({ 'now-waiting': [0, true], 'now-stalled': [0, true] });
    expect(figures(read(['log-closed']))).toMatchObject({ 'now-waiting': [0, true], 'now-stalled': [0, false] });
    expect(figures(read(['steps-closed']))).toMatchObject({
        'now-waiting': [null, true],
        'now-running': [null, true],
        'now-stalled': [0, false],
        'now-suspended': [0, true]
    });
});

it('one sentence for each thing that is closed; without steps work items are not looked up either', () => {
    const notes = (...remarks: Remark[]) => closedNotes(closedTo(read(remarks))).map((note) => note.split(/[ :]/)[0]);
    expect(notes()).toEqual([]);
    expect(notes('log-closed', 'items-closed', 'names-closed')).toEqual(['You', 'Work', 'Names']);
    expect(notes('steps-closed', 'items-closed', 'stages-closed')).toEqual(['Steps', 'Stages']);
});
