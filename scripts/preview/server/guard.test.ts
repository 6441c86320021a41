import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CONTENT_SECURITY_POLICY, isOwnHost, isOwnOrigin } from './guard.ts';

test('only loopback names with the own port are this host', () => {
    for (const name of ['localhost', '127.0.0.1', '[::1]']) assert.ok(isOwnHost(`${name}:3210`, 3210), name);
    const foreign = [undefined, '', 'localhost', 'localhost:3211', 'example.com:3210', 'localhost.example.com:3210'];
    for (const host of foreign) assert.ok(!isOwnHost(host, 3210), String(host));
});

test('a host without a port has the port 80', () => {
    assert.ok(isOwnHost('localhost', 80));
});

test('an own origin, or none, is accepted; any other page is not', () => {
    assert.ok(isOwnOrigin(undefined, 3210));
    assert.ok(isOwnOrigin('http://localhost:3210', 3210));
    const foreign = ['null', '', 'https://localhost:3210', 'http://localhost:3000', 'http://example.com:3210'];
    for (const origin of foreign) assert.ok(!isOwnOrigin(origin, 3210), origin);
});

test('scripts come from this server only: none inline, no eval', () => {
    const directives = new Map(
        CONTENT_SECURITY_POLICY.split('; ').map((directive) => {
            const [name = '', ...sources] = directive.split(' ');
            return [name, sources.join(' ')];
        })
    );
    assert.equal(directives.get('script-src'), "'self'");
    assert.equal(directives.get('style-src'), "'self' 'unsafe-inline'");
    assert.equal(directives.get('connect-src'), "'self'");
    assert.equal(directives.get('frame-ancestors'), "'none'");
    assert.doesNotMatch(CONTENT_SECURITY_POLICY, /unsafe-eval|https?:|\*/);
});
