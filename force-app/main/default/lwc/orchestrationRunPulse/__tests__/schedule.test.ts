import { nextDelay } from '../beat/schedule';

const MIDDLE = 0.5;

it('asks every 30 s, backs off to 120 s while nothing changes, and longer after failures', () => {
    expect(nextDelay({ quiet: 0, failed: 0 }, MIDDLE)).toBe(30_000);
    expect(nextDelay({ quiet: 1, failed: 0 }, MIDDLE)).toBe(37_500);
    expect(nextDelay({ quiet: 50, failed: 0 }, MIDDLE)).toBe(120_000);
    expect(nextDelay({ quiet: 0, failed: 1 }, MIDDLE)).toBe(120_000);
    expect(nextDelay({ quiet: 0, failed: 2 }, MIDDLE)).toBe(240_000);
    expect(nextDelay({ quiet: 0, failed: 99 }, MIDDLE)).toBe(900_000);
});

it('never asks at quite the same moment in every tab', () => {
    expect(nextDelay({ quiet: 0, failed: 0 }, 0)).toBe(27_000);
    expect(nextDelay({ quiet: 0, failed: 0 }, 1)).toBe(33_000);
});
