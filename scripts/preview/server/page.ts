/** The one HTML page of the preview and the script that runs before everything else in it. */

export const THEMES = ['slds1', 'slds2', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const isTheme = (value: string | undefined): value is Theme => THEMES.includes(value as Theme);

const SHEET: Record<Theme, string> = {
    slds1: '/assets/slds1/styles/salesforce-lightning-design-system.min.css',
    slds2: '/assets/slds2/slds2.cosmos.css',
    dark: '/assets/slds2/slds2.cosmos.css'
};
const BODY: Record<Theme, string> = {
    slds1: 'theme-slds1',
    slds2: 'theme-slds2 slds-color-scheme--light',
    dark: 'theme-dark slds-color-scheme--dark'
};

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (letter) => ESCAPES[letter] ?? letter);

/** Why there is no app: the code does not build, or a cookie asks for what there is not. */
export interface PageFailure {
    heading: string;
    text: string;
}

export interface PageOptions {
    theme: Theme;
    lang: string;
    /** Which way the page reads: the cookie `dir` says it. */
    dir: 'ltr' | 'rtl';
    /** Names the build in the address of the script, so that no browser keeps an old one. */
    build: string;
    /** Shown instead of the app. */
    failure: PageFailure | null;
}

export function shellPage({ theme, lang, dir, build, failure }: PageOptions): string {
    const body =
        failure === null
            ? `<script src="/boot.js"></script><script type="module" src="/assets/app/app.js?${build}"></script>`
            : `<main><h1>${escape(failure.heading)}</h1><pre>${escape(failure.text)}</pre></main>` +
              '<script src="/reload.js"></script>';
    return `<!doctype html>
<html lang="${escape(lang)}" dir="${dir}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Orchestration Timeline</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${SHEET[theme]}"><link rel="stylesheet" href="/assets/shell.css">
</head><body class="${BODY[theme]}">${body}</body></html>`;
}

/** Properties of a component by name. */
export type PropertyValues = Record<string, string | number | boolean>;

/** What the page knows before any component loads. */
export interface Boot {
    userId: string;
    userName: string;
    locale: string;
    lang: string;
    dir: 'ltr' | 'rtl';
    timeZone: string;
    persona: string;
    theme: string;
    imported: boolean;
    watch: boolean;
    /** True: runs of the sample go on while somebody watches. */
    movesOn: boolean;
    /** Of the timeline where it stands on a record or app page, as the App Builder would set them. */
    properties: PropertyValues;
    /** Of the dashboard where it stands on the home page. */
    dashboardProperties: PropertyValues;
    situations: unknown[];
}

/**
 * Puts the values in place and moves the page's clock by the difference to the org's, so that ages and "now" are right.
 * @param offset ms that the org is ahead of the real clock
 */
export function bootScript(boot: Boot, offset: number): string {
    const clock =
        offset === 0
            ? ''
            : `(() => { const Real = Date; const offset = ${offset};
globalThis.Date = class Date extends Real {
    constructor(...values) { if (values.length === 0) super(Real.now() + offset); else super(...values); }
    static now() { return Real.now() + offset; }
}; })();\n`;
    return `${clock}globalThis.previewBoot = ${JSON.stringify(boot).replaceAll('<', '\\u003c')};`;
}

export const RELOAD_SCRIPT = `new EventSource('/preview/events').onmessage = () => location.reload();`;

export const FAVICON =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="4" fill="#0250d9"/>' +
    '<path d="M3 4h6v2H3zM5 7h7v2H5zM8 10h5v2H8z" fill="#fff"/></svg>';
