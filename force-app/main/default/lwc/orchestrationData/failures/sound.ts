import type { WireError } from './failures';

interface Received {
    data?: unknown;
    errors?: readonly WireError[] | undefined;
}

const HOLLOW: WireError = { message: 'The answer cannot be read: it lacks what was asked for.' };

/**
 * A wire's result, with an error where its answer has nothing in place of a root field and no error says why. That is not
 * documented of the platform; without words for it a page would wait for ever.
 */
export function sound<Result extends Received>(result: Result): Result {
    const { data, errors } = result;
    if (!data || errors?.length) return result;
    const { uiapi } = data as { uiapi?: { query?: object | null; aggregate?: object | null } | null };
    const roots: unknown[] = Object.values({ ...uiapi?.query, ...uiapi?.aggregate });
    return roots.length > 0 && roots.every(Boolean) ? result : { ...result, errors: [HOLLOW] };
}
