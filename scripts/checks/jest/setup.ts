/**
 * What every Jest test stands on: the accessibility matcher, the real texts of the labels, one fixed locale and time
 * zone, and the browser features that jsdom lacks.
 */
import path from 'node:path';
import { registerSa11yMatcher } from '@sa11y/jest';
import { readLabels } from '../labels.ts';
import { supplyDialog } from './dialog.ts';
import { supplyObservers } from './observers.ts';
import { supplyPopover } from './popover.ts';
import { supplyScrolling } from './scrolling.ts';

/** As the platform hands values out: modules with nothing but a default export, which exist nowhere as files. */
function define(module: string, value: unknown): void {
    jest.doMock(module, () => ({ __esModule: true, default: value }), { virtual: true });
}

registerSa11yMatcher();
for (const { name, text } of readLabels(path.resolve('force-app'))) define(`@salesforce/label/c.${name}`, text);
define('@salesforce/i18n/locale', 'en-GB');
define('@salesforce/i18n/lang', 'en-GB');
define('@salesforce/i18n/timeZone', 'Europe/London');
define('@salesforce/i18n/dir', 'ltr');
supplyDialog();
supplyObservers();
supplyPopover();
supplyScrolling();
