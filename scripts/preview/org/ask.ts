/** The shell's own questions to the org: not part of the product. */

/** @throws Error with the API's first message */
export async function ask<T>(query: string, variables: Record<string, unknown>): Promise<T> {
    const response = await fetch('/services/data/v66.0/graphql', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ query, variables })
    });
    if (!response.ok) throw new Error(`The server answered with HTTP status ${response.status}.`);
    const { data, errors } = (await response.json()) as { data: T; errors?: { message: string }[] };
    if (errors !== undefined && errors.length > 0) throw new Error(errors[0]?.message);
    return data;
}
