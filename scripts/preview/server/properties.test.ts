import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { BUNDLES } from '../bundle/paths.ts';
import { propertiesOf, readProperties } from './properties.ts';

const METADATA = `<LightningComponentBundle><targetConfigs><targetConfig targets="lightning__RecordPage">
    <property name="heading" type="String" label="Heading" />
    <property name="mode" type="String" label="Mode" datasource="auto, compact" default="auto" />
    <property name="days" type="Integer" label="Days" default="7" min="1" max="30" />
    <property name="quiet" type="Boolean" label="Quiet" />
</targetConfig></targetConfigs></LightningComponentBundle>`;

const wrong = (chosen: string): string | null => propertiesOf(METADATA, chosen).wrong;

test('nothing chosen: the defaults, as for a component that was just placed', () => {
    assert.deepEqual(propertiesOf(METADATA, ''), { values: { mode: 'auto', days: 7 }, wrong: null });
});

test('what is chosen has the type that the component gets in an org', () => {
    const { values } = propertiesOf(METADATA, 'mode=compact&heading=Where it stands&days=30&quiet=false');
    assert.deepEqual(values, { mode: 'compact', heading: 'Where it stands', days: 30, quiet: false });
});

test('what the App Builder would not take is told, and nothing is set', () => {
    assert.equal(wrong('mode=wide'), 'mode takes auto or compact, not "wide"');
    assert.equal(wrong('days=1.5'), 'days takes a whole number from 1 to 30, not "1.5"');
    assert.equal(wrong('days=31'), 'days takes a whole number from 1 to 30, not "31"');
    assert.equal(wrong('quiet=yes'), 'quiet takes true or false, not "yes"');
    assert.equal(wrong('recordId=1'), 'there is no recordId, only heading, mode, days, quiet');
    assert.deepEqual(propertiesOf(METADATA, 'mode=wide').values, {});
});

test('the dashboard offers the same on every page', () => {
    const file = path.join(BUNDLES, 'orchestrationDashboard/orchestrationDashboard.js-meta.xml');
    const { values } = readProperties(file, 'process=Loan_approval&windowDays=90&rowsFirst=20');
    assert.deepEqual(values, {
        process: 'Loan_approval',
        windowDays: '90',
        suspendedDays: 7,
        failedDays: 7,
        rowsFirst: 20,
        rowsOthers: 2,
        sections: 'yours, counts, attention, time, days'
    });
    assert.match(readProperties(file, 'windowDays=14').wrong ?? '', /takes 7 or 30 or 90/);
});

test('the timeline offers its mode', () => {
    const file = path.join(BUNDLES, 'orchestrationTimeline/orchestrationTimeline.js-meta.xml');
    assert.equal(readProperties(file, 'mode=compact').values['mode'], 'compact');
});
