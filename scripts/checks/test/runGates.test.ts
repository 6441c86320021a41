import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runGates, type Gate } from '../runGates.ts';
import { jestCounts, playwrightCounts, tapCounts } from '../runners/counts.ts';

async function run(gates: Gate[]): Promise<{ ok: boolean; lines: string[] }> {
    const lines: string[] = [];
    const ok = await runGates(gates, (line) => lines.push(line));
    return { ok, lines: lines.map((line) => line.replace(/\d+\.\d s/, 'N s').replace(/ {2,}/g, ' ')) };
}

test('all gates run, also after one that failed and one that broke; the tests are summed', async () => {
    const { ok, lines } = await run([
        { name: 'a', run: () => ({ ok: false, output: 'file: fault\n' }) },
        { name: 'b', run: () => Promise.reject(new Error('broken')) },
        { name: 'c', run: () => ({ ok: true, output: 'unseen', note: '3 passed', tests: { passed: 3, failed: 0 } }) },
        { name: 'd', run: () => ({ ok: false, output: '', tests: { passed: 2, failed: 1 } }) }
    ]);
    assert.equal(ok, false);
    assert.deepEqual(lines, [
        'FAILED a N s',
        'file: fault',
        'FAILED b N s',
        'broken',
        'ok c N s 3 passed',
        'FAILED d N s',
        '',
        'failed: a, b, d',
        '5 passed, 1 failed'
    ]);
});

test('gates of a lane wait for each other, lanes do not; what failed is told in the order of the gates', async () => {
    const order: string[] = [];
    let open: () => void = () => undefined;
    const opened = new Promise<void>((resolve) => (open = resolve));
    const gate = (name: string, lane: Gate['lane'], ok: boolean, wait?: Promise<void>): Gate => ({
        name,
        ...(lane ? { lane } : {}),
        run: async () => {
            await wait;
            order.push(name);
            if (name === 'second') open();
            return { ok, output: '' };
        }
    });
    const { ok, lines } = await run([
        gate('waits', undefined, false, opened),
        gate('last', undefined, true),
        gate('first', 'browser', true),
        gate('second', 'browser', false)
    ]);
    assert.deepEqual(order, ['first', 'second', 'waits', 'last']);
    assert.equal(ok, false);
    assert.deepEqual(lines.slice(-2), ['failed: waits, second', '0 passed, 0 failed']);
});

test('nothing failed', async () => {
    assert.deepEqual(await run([{ name: 'a', run: () => ({ ok: true, output: '' }) }]), {
        ok: true,
        lines: ['ok a N s', '0 passed, 0 failed']
    });
});

test('each report counts what could not even be loaded as failed', () => {
    const jest = { numPassedTests: 4, numFailedTests: 1, numRuntimeErrorTestSuites: 1 };
    assert.deepEqual(jestCounts(JSON.stringify(jest)), { passed: 4, failed: 2 });
    assert.deepEqual(tapCounts('ok 1\n# tests 9\n# pass 6\n# fail 2\n# cancelled 1\n'), { passed: 6, failed: 3 });
    const playwright = { stats: { expected: 5, unexpected: 1, flaky: 2 }, errors: [{}] };
    assert.deepEqual(playwrightCounts(JSON.stringify(playwright)), { passed: 7, failed: 2, flaky: 2 });
});
