import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { DEFAULT_PORT, readOptions, UsageError } from './options.ts';

const refusal = (args: string[], env: Record<string, string> = {}): string => {
    try {
        readOptions(args, env);
    } catch (error) {
        assert.ok(error instanceof UsageError);
        return error.message;
    }
    return assert.fail(`${args.join(' ')} was accepted`);
};

test('without options: the default port, sample data, watching', () => {
    assert.deepEqual(readOptions([], {}), { port: DEFAULT_PORT, with: [], watch: true });
});

test('every option is read', () => {
    const args = ['--port', '3300', '--import', 'runs', '--runs', '40', '--now', '2025-11-27T13:20:00Z'];
    assert.deepEqual(readOptions([...args, '--with', 'history, feed', '--user', 'Anna Kovacs', '--no-watch'], {}), {
        port: 3300,
        importDir: path.resolve('runs'),
        runs: 40,
        now: Date.UTC(2025, 10, 27, 13, 20),
        with: ['history', 'feed'],
        user: 'Anna Kovacs',
        watch: false
    });
});

test('PORT stands in for --port, which wins', () => {
    assert.equal(readOptions([], { PORT: '4000' }).port, 4000);
    assert.equal(readOptions(['--port', '3300'], { PORT: '4000' }).port, 3300);
    assert.match(refusal([], { PORT: 'http' }), /^PORT takes a whole number/);
});

test('wrong usage is one line that names the option', () => {
    const wrong: Array<[string[], RegExp]> = [
        [['--prot', '1'], /--prot/],
        [['stray'], /stray/],
        [['--port'], /--port/],
        [['--port', '0'], /^--port takes .* not "0"$/],
        [['--port', '65536'], /^--port takes/],
        [['--port', '32.5'], /^--port takes/],
        [['--runs', '0'], /^--runs takes/],
        [['--runs', 'many'], /^--runs takes .* not "many"$/],
        [['--now', 'yesterday'], /^--now takes .* not "yesterday"$/],
        [['--now', '2025-13-45'], /^--now takes/],
        [['--now', '2026-02-30'], /^--now takes/],
        [['--import', ''], /^--import takes a folder/],
        [['--port', '-1'], /--port/],
        [['--with', 'history,shares'], /^--with takes .* not "shares"$/]
    ];
    for (const [args, pattern] of wrong) {
        const message = refusal(args);
        assert.match(message, pattern);
        assert.doesNotMatch(message, /\n/);
    }
});
