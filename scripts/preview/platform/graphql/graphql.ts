/** `lightning/graphql`: documents and the wire adapter, over the local org's endpoint. */
import { createStore } from './store.ts';
import { graphqlAdapter } from './wire.ts';

export { gql } from './document.ts';

const ENDPOINT = '/services/data/v66.0/graphql';

const store = createStore(async (body) => {
    const response = await fetch(ENDPOINT, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body
    });
    return { status: response.status, body: await response.text() };
});

export const graphql = graphqlAdapter(store);
