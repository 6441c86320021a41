import assert from 'node:assert/strict';
import { describe, it, mock } from 'node:test';
import { keepMoving } from './keepMoving.ts';

const FIVE_SECONDS = 5000;
/** Lets what was promised happen; only timers are mocked. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

async function pass(times: number): Promise<void> {
    for (let count = 0; count < times; count++) {
        mock.timers.tick(FIVE_SECONDS);
        await settle();
    }
}

describe('a sample that is kept moving', () => {
    it('moves on every five seconds, one step at a time, until it is ended', async () => {
        mock.timers.enable({ apis: ['setTimeout'] });
        let [calls, finish] = [0, (): void => undefined];
        const stop = keepMoving(
            () => {
                calls += 1;
                return new Promise((resolve) => (finish = resolve));
            },
            () => undefined
        );
        await pass(3);
        assert.equal(calls, 1);
        finish();
        await settle();
        await pass(1);
        assert.equal(calls, 2);
        stop();
        finish();
        await settle();
        await pass(2);
        assert.equal(calls, 2);
        mock.timers.reset();
    });

    it('tells a failure once and goes on', async () => {
        mock.timers.enable({ apis: ['setTimeout'] });
        const lines: string[] = [];
        let calls = 0;
        const stop = keepMoving(
            async () => {
                calls += 1;
                throw new Error('the disk is full');
            },
            (line) => lines.push(line)
        );
        await pass(3);
        assert.equal(calls, 3);
        assert.deepEqual(lines, ['local org: the sample does not move on: the disk is full']);
        stop();
        mock.timers.reset();
    });
});
