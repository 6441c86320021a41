/** The web server of the preview: loopback only, the shell on every /lightning address, the org's API beside it. */
import { readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import path from 'node:path';
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import { streamSSE } from 'hono/streaming';
import type { LocalOrg } from '../../local-org/localOrg.ts';
import { BUNDLES, PREVIEW, ROOT } from '../bundle/paths.ts';
import type { Builds } from '../bundle/builds.ts';
import { CONTENT_SECURITY_POLICY, isOwnHost, isOwnOrigin } from './guard.ts';
import { addOrgRoutes, personaOf } from './orgRoutes.ts';
import { bootScript, FAVICON, isTheme, RELOAD_SCRIPT, shellPage } from './page.ts';
import type { Boot, PageFailure } from './page.ts';
import { readProperties } from './properties.ts';
import type { Properties } from './properties.ts';

export interface ServerContext {
    org: LocalOrg;
    builds: Builds;
    port: number;
    watch: boolean;
    /** null: the org's data was imported. */
    situations: unknown[] | null;
}

const SLDS1 = path.join(ROOT, 'node_modules/@salesforce-ux/design-system/assets');
const SLDS2 = path.join(ROOT, 'node_modules/@salesforce-ux/design-system-2/dist/css/bundled');
const LANGUAGE = 'en';
const LOCALE = 'en-GB';

function staticFolder(root: string, prefix: string) {
    return serveStatic({
        root: path.relative(process.cwd(), root) || '.',
        rewriteRequestPath: (address) => address.slice(prefix.length)
    });
}

function addGuards(app: Hono, port: number): void {
    app.use(async (context, next) => {
        if (!isOwnHost(context.req.header('Host'), port) || !isOwnOrigin(context.req.header('Origin'), port)) {
            return context.text('The preview answers its own pages on this machine only.', 403);
        }
        await next();
        context.header('Content-Security-Policy', CONTENT_SECURITY_POLICY);
        context.header('X-Content-Type-Options', 'nosniff');
        context.header('Referrer-Policy', 'same-origin');
        if (!context.res.headers.has('Cache-Control')) context.header('Cache-Control', 'no-cache');
        return undefined;
    });
}

function addAssets(app: Hono, builds: Builds): void {
    app.use('/assets/slds1/*', staticFolder(SLDS1, '/assets/slds1'));
    app.use('/assets/slds2/*', staticFolder(SLDS2, '/assets/slds2'));
    app.use('/assets/vendor/*', staticFolder(builds.vendorFolder, '/assets/vendor'));
    app.use('/assets/app/*', staticFolder(builds.appFolder, '/assets/app'));
    app.get('/assets/shell.css', async (context) => {
        context.header('Content-Type', 'text/css; charset=utf-8');
        return context.body(await readFile(path.join(PREVIEW, 'server/shell.css'), 'utf8'));
    });
    app.get('/favicon.svg', (context) => context.body(FAVICON, 200, { 'Content-Type': 'image/svg+xml' }));
    app.get('/favicon.ico', (context) => context.redirect('/favicon.svg'));
}

/** Which cookie says what the App Builder's properties of a component are to be. */
const COOKIES = { orchestrationTimeline: 'properties', orchestrationDashboard: 'dashboardProperties' };

const propertiesFor = (context: Context, component: keyof typeof COOKIES): Properties =>
    readProperties(
        path.join(BUNDLES, component, `${component}.js-meta.xml`),
        getCookie(context, COOKIES[component]) ?? ''
    );

function failureFor(context: Context, builds: Builds): PageFailure | null {
    const text = builds.failure();
    if (text !== null) return { heading: 'The components could not be built', text };
    const wrong =
        propertiesFor(context, 'orchestrationTimeline').wrong ?? propertiesFor(context, 'orchestrationDashboard').wrong;
    return wrong === null ? null : { heading: 'The App Builder would not take this', text: wrong };
}

function addPages(app: Hono, { org, builds, watch, situations }: ServerContext): void {
    const direction = (name: string | undefined): 'ltr' | 'rtl' => (name === 'rtl' ? 'rtl' : 'ltr');
    const theme = (name: string | undefined) => (isTheme(name) ? name : 'slds1');
    app.get('/', (context) => context.redirect('/lightning/page/home'));
    app.get('/lightning/*', (context) =>
        context.html(
            shellPage({
                theme: theme(getCookie(context, 'theme')),
                lang: LANGUAGE,
                dir: direction(getCookie(context, 'dir')),
                build: String(builds.count()),
                failure: failureFor(context, builds)
            })
        )
    );
    app.get('/boot.js', (context) => {
        const boot: Boot = {
            userId: org.userId,
            userName: org.user.Name,
            locale: org.user.LocaleSidKey?.replaceAll('_', '-') ?? LOCALE,
            lang: LANGUAGE,
            dir: direction(getCookie(context, 'dir')),
            timeZone: org.user.TimeZoneSidKey ?? 'UTC',
            persona: personaOf(context),
            theme: theme(getCookie(context, 'theme')),
            imported: situations === null,
            watch,
            movesOn: org.moveOn !== null,
            properties: propertiesFor(context, 'orchestrationTimeline').values,
            dashboardProperties: propertiesFor(context, 'orchestrationDashboard').values,
            situations: situations ?? []
        };
        const offset = org.now() - Date.now();
        context.header('Content-Type', 'text/javascript; charset=utf-8');
        return context.body(bootScript(boot, Math.abs(offset) < 1000 ? 0 : offset));
    });
    app.get('/reload.js', (context) => context.body(RELOAD_SCRIPT, 200, { 'Content-Type': 'text/javascript' }));
    app.get('/preview/events', (context) =>
        streamSSE(context, async (stream) => {
            const gone = new Promise<void>((resolve) => stream.onAbort(resolve));
            const stop = builds.onChange(() => void stream.writeSSE({ data: 'rebuilt' }));
            await gone;
            stop();
        })
    );
    app.notFound((context) => context.text('There is nothing at this address.', 404));
}

/** @throws when the port is taken */
export function startServer(context: ServerContext): Promise<Server> {
    const app = new Hono();
    addGuards(app, context.port);
    addOrgRoutes(app, context.org);
    addAssets(app, context.builds);
    addPages(app, context);
    return new Promise((resolve, reject) => {
        const server = serve({ fetch: app.fetch, port: context.port, hostname: '127.0.0.1' }, () =>
            resolve(server as Server)
        );
        server.once('error', reject);
    });
}
