/** The shell's own questions to the org: not part of the product. */
import { fetchAnswer } from './answers.ts';

/** @throws Error with the API's first message */
export async function ask<T>(query: string, variables: Record<string, unknown>): Promise<T> {
    const { data, errors } = await fetchAnswer(JSON.stringify({ query, variables }));
    if (errors !== undefined) throw new Error(errors[0]?.message ?? 'the org did not answer');
    return data as T;
}
