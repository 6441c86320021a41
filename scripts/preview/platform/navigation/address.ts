/** Page references and Lightning's addresses: each way, pure. */

export interface PageReference {
    type: string;
    attributes: Record<string, string>;
    state: Record<string, string>;
}
/** As a caller gives it. */
export interface GivenReference {
    type: string;
    attributes?: Record<string, unknown>;
    state?: Record<string, unknown>;
}

export const HOME: PageReference = { type: 'standard__namedPage', attributes: { pageName: 'home' }, state: {} };

const OWN_KEY = /^c__\w+$/;
/** Keys without a namespace that belong to the platform. */
const PLATFORM_KEYS: Record<string, string[]> = { standard__objectPage: ['filterName'] };

function attribute(reference: GivenReference, name: string): string {
    const value = reference.attributes?.[name];
    if (typeof value === 'string' && value !== '') return value;
    throw new TypeError(`${reference.type}: the attribute ${name} is missing`);
}

function optional(reference: GivenReference, name: string): string | undefined {
    return reference.attributes?.[name] === undefined ? undefined : attribute(reference, name);
}

const PATHS: Record<string, (reference: GivenReference) => string> = {
    standard__recordPage(reference) {
        const object = optional(reference, 'objectApiName');
        const action = optional(reference, 'actionName') ?? 'view';
        if (action !== 'view') throw new TypeError(`standard__recordPage: there is no page for the action ${action}`);
        const id = encodeURIComponent(attribute(reference, 'recordId'));
        return `/lightning/r/${object === undefined ? '' : `${encodeURIComponent(object)}/`}${id}/view`;
    },
    standard__objectPage(reference) {
        const action = attribute(reference, 'actionName');
        if (action !== 'home' && action !== 'list') {
            throw new TypeError(`standard__objectPage: there is no page for the action ${action}`);
        }
        return `/lightning/o/${encodeURIComponent(attribute(reference, 'objectApiName'))}/list`;
    },
    standard__navItemPage: (reference) => `/lightning/n/${encodeURIComponent(attribute(reference, 'apiName'))}`,
    standard__component: (reference) => `/lightning/cmp/${encodeURIComponent(attribute(reference, 'componentName'))}`,
    standard__namedPage: (reference) => `/lightning/page/${encodeURIComponent(attribute(reference, 'pageName'))}`
};

function query(reference: GivenReference): string {
    const parameters = new URLSearchParams();
    for (const [key, value] of Object.entries(reference.state ?? {})) {
        if (value === undefined) continue;
        if (!OWN_KEY.test(key) && !PLATFORM_KEYS[reference.type]?.includes(key)) {
            throw new TypeError(`the state key ${key} has no namespace prefix (c__${key})`);
        }
        if (typeof value !== 'string') throw new TypeError(`the state value of ${key} is not a string`);
        parameters.set(key, value);
    }
    const text = parameters.toString();
    return text === '' ? '' : `?${text}`;
}

/** @throws TypeError that says what is wrong with the reference */
export function addressOf(reference: GivenReference): string {
    if (reference.type === 'standard__webPage') return webAddress(attribute(reference, 'url'));
    const path = PATHS[reference.type];
    if (path === undefined) throw new TypeError(`there is no page of the type ${reference.type}`);
    return path(reference) + query(reference);
}

function webAddress(url: string): string {
    const { protocol } = new URL(url, 'https://local.invalid');
    if (protocol === 'https:' || protocol === 'http:') return url;
    throw new TypeError(`standard__webPage: ${protocol} is not opened`);
}

const PAGES: Array<[RegExp, (parts: string[]) => Omit<PageReference, 'state'>]> = [
    [
        /^\/lightning\/r\/([^/]+)\/([^/]+)\/view$/,
        ([objectApiName, recordId]) => ({
            type: 'standard__recordPage',
            attributes: { objectApiName, recordId, actionName: 'view' }
        })
    ],
    [
        /^\/lightning\/r\/([^/]+)\/view$/,
        ([recordId]) => ({ type: 'standard__recordPage', attributes: { recordId, actionName: 'view' } })
    ],
    [
        /^\/lightning\/o\/([^/]+)\/(?:list|home)$/,
        ([objectApiName]) => ({ type: 'standard__objectPage', attributes: { objectApiName, actionName: 'list' } })
    ],
    [/^\/lightning\/n\/([^/]+)$/, ([apiName]) => ({ type: 'standard__navItemPage', attributes: { apiName } })],
    [
        /^\/lightning\/cmp\/([^/]+)$/,
        ([componentName]) => ({ type: 'standard__component', attributes: { componentName } })
    ],
    [/^\/lightning\/page\/([^/]+)$/, ([pageName]) => ({ type: 'standard__namedPage', attributes: { pageName } })]
];

function decoded(part: string): string {
    try {
        return decodeURIComponent(part);
    } catch {
        return part;
    }
}

/** The reference of an address; null where no page has it. */
export function referenceOf({ pathname, search }: { pathname: string; search: string }): PageReference | null {
    const path = pathname.length > 1 ? pathname.replace(/\/$/, '') : pathname;
    if (path === '/' || path === '/lightning') return HOME;
    for (const [pattern, read] of PAGES) {
        const match = pattern.exec(path);
        if (match) {
            const state = Object.fromEntries(new URLSearchParams(search));
            return { ...read(match.slice(1).map(decoded)), state };
        }
    }
    return null;
}
