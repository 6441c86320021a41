import fc from 'fast-check';
import { nearer, nearness } from '../usual/nearness';
import type { NearestStep } from '../usual/nearness';
import { slowSteps } from '../usual/slowSteps';
import { usualOf } from '../usual/usual';
import { HOUR, NOW, interactive, item, stage, stepRow, tell, user } from './factories';

/** Both steps usually take at most so many hours; a step without hours has too few earlier ones. */
const usual = (hours: Partial<Record<'a' | 'b', number>>) =>
    usualOf(
        Object.entries(hours).flatMap(([stepName, of]) =>
            [1, 2, 3, 4, 5].map(() => ({
                kind: 'EndStep',
                stageName: 's',
                stepName,
                durationS: of * 3600,
                runId: 'other',
                at: NOW
            }))
        )
    );
/** Both steps go on, since so many hours. */
const goingOn = (a: number, b: number) =>
    tell({
        stages: [stage('s')],
        steps: [interactive('a', 's'), interactive('b', 's')],
        items: [item('i', 'a', { assignee: user('x') }), item('j', 'b', { assignee: user('y') })],
        rows: [
            stepRow('1', 'StartStep', ['s', 'a'], NOW - a * HOUR),
            stepRow('2', 'StartStep', ['s', 'b'], NOW - b * HOUR)
        ]
    });

it('the step of whose usual time most is gone, with who has it', () => {
    const { nearest, unsaid } = nearness(goingOn(5, 3), usual({ a: 10, b: 4 }));
    expect(nearest).toMatchObject({ holder: { name: 'y' }, durationMs: 3 * HOUR, p90Ms: 4 * HOUR });
    expect(unsaid).toBe(false);
});

it('says where earlier steps are too few, and leaves out what is beyond its limit', () => {
    expect(nearness(goingOn(5, 3), usual({ b: 4 }))).toMatchObject({ nearest: { p90Ms: 4 * HOUR }, unsaid: true });
    expect(nearness(goingOn(11, 5), usual({ a: 10, b: 4 }))).toEqual({ nearest: null, unsaid: false });
});

it('a live step is slower than usual, or within it, or nobody can say', () => {
    const hours = fc.integer({ min: 1, max: 50 });
    fc.assert(
        fc.property(hours, hours, hours, hours, (a, b, ofA, ofB) => {
            const [story, past] = [goingOn(a, b), usual({ a: ofA, b: ofB })];
            const { nearest } = nearness(story, past);
            const within = Number(a <= ofA) + Number(b <= ofB);
            expect(slowSteps(story, past)).toHaveLength(2 - within);
            expect(nearest === null).toBe(within === 0);
        })
    );
});

it('of two the one that is closer, whichever comes first', () => {
    const step = (durationMs: number) => ({ durationMs, p90Ms: 10 }) as NearestStep;
    const [far, close] = [step(1), step(9)];
    expect([nearer(far, close), nearer(close, far), nearer(null, far), nearer(null, null)]).toEqual([
        close,
        close,
        far,
        null
    ]);
});
