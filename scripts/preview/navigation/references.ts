/** Lightning's addresses and the page references that stand for them. Pure: nothing here touches the browser. */

export interface PageReference {
    type: string;
    attributes: Record<string, string>;
    state: Record<string, string>;
}

function decodedState(search: string): Record<string, string> {
    return Object.fromEntries(new URLSearchParams(search));
}

/** @returns null for an address that this app does not have */
export function referenceOf(pathname: string, search: string): PageReference | null {
    const state = decodedState(search);
    const [, root, kind, first = '', second = '', third = ''] = pathname.split('/').map(decodeURIComponent);
    if (root !== 'lightning') return null;
    if (kind === 'page' && first === 'home') return { type: 'standard__namedPage', attributes: { pageName: 'home' }, state };
    if (kind === 'r' && second !== '' && third === 'view') {
        const attributes = { objectApiName: first, recordId: second, actionName: 'view' };
        return { type: 'standard__recordPage', attributes, state };
    }
    if (kind === 'o' && second === 'list') {
        return { type: 'standard__objectPage', attributes: { objectApiName: first, actionName: 'list' }, state };
    }
    if (kind === 'cmp' && first !== '') return { type: 'standard__component', attributes: { componentName: first }, state };
    if (kind === 'n' && first !== '') return { type: 'standard__navItemPage', attributes: { apiName: first }, state };
    return null;
}

function pathOf({ type, attributes }: PageReference): string {
    const at = (name: string): string => encodeURIComponent(attributes[name] ?? '');
    switch (type) {
        case 'standard__namedPage':
            return `/lightning/page/${at('pageName')}`;
        case 'standard__recordPage':
            return `/lightning/r/${at('objectApiName') || 'sObject'}/${at('recordId')}/view`;
        case 'standard__objectPage':
            return `/lightning/o/${at('objectApiName')}/list`;
        case 'standard__component':
            return `/lightning/cmp/${at('componentName')}`;
        case 'standard__navItemPage':
            return `/lightning/n/${at('apiName')}`;
        default:
            throw new Error(`The preview has no page of type "${type}"`);
    }
}

/**
 * State keys of one's own need the namespace's prefix, and values are text (LWC guide, navigate add params url).
 * @throws Error that names the key
 */
export function addressOf(reference: Omit<PageReference, 'state'> & { state?: Record<string, unknown> }): string {
    if (reference.type === 'standard__webPage') return reference.attributes['url'] ?? '';
    const query = new URLSearchParams();
    for (const [key, value] of Object.entries(reference.state ?? {})) {
        if (value === undefined) continue;
        if (typeof value !== 'string') throw new Error(`State "${key}" is no text; page state takes text only`);
        query.set(key, value);
    }
    const search = query.toString();
    return pathOf({ ...reference, state: {} }) + (search === '' ? '' : `?${search}`);
}
