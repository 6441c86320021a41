/**
 * Addresses of the package's own pages. Components of an unlocked package without namespace, and the keys of view state
 * in an address, carry the prefix of the default namespace: here and nowhere else.
 */
const PREFIX = 'c__';

/** Values by name, without the prefix; undefined: not in the address. */
export type Parameters = Record<string, string | undefined>;

/** Of what a page's address holds, what is ours. */
export function parametersOf(state: Parameters | undefined): Parameters {
    const own = Object.entries(state ?? {}).filter(([key]) => key.startsWith(PREFIX));
    return Object.fromEntries(own.map(([key, value]) => [key.slice(PREFIX.length), value]));
}

/** As a page reference takes them: what is undefined leaves the address. */
export function addressState(parameters: Parameters): Parameters {
    return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [`${PREFIX}${name}`, value]));
}

const TIMELINE = `${PREFIX}orchestrationTimeline`;

/** Is this the timeline's own page, which may write its address? */
export function isTimelinePage(page: { type: string; attributes?: Record<string, unknown> }): boolean {
    return page.type === 'standard__component' && page.attributes?.['componentName'] === TIMELINE;
}

/**
 * The page on which the timeline stands alone.
 * @param recordId of the run, or of any record that belongs to one
 */
export function timelinePage(
    recordId: string,
    parameters: Parameters
): { type: string; attributes: { componentName: string }; state: Parameters } {
    return {
        type: 'standard__component',
        attributes: { componentName: TIMELINE },
        state: addressState({ recordId, ...parameters })
    };
}

/** API name of the tab; tabs of an unlocked package without namespace carry no prefix. */
const TROUBLESHOOTER = 'Orchestration_Troubleshooter';

/** Is this the troubleshooter's own tab, which may write its address? */
export function isTroubleshooterPage(page: { type: string; attributes?: Record<string, unknown> }): boolean {
    return page.type === 'standard__navItemPage' && page.attributes?.['apiName'] === TROUBLESHOOTER;
}

/** The troubleshooter with what it is to show. */
export function troubleshooterPage(parameters: Parameters): {
    type: string;
    attributes: { apiName: string };
    state: Parameters;
} {
    return {
        type: 'standard__navItemPage',
        attributes: { apiName: TROUBLESHOOTER },
        state: addressState(parameters)
    };
}
