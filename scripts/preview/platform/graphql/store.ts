/** Answers that are known, requests that are under way, and who wants to hear of either. */
import { answerOf, deepFreeze, keyOf, problems } from './request.ts';
import type { GraphQLRequest, Transport, WireAnswer } from './request.ts';

type Listener = (answer: WireAnswer) => void;

interface Entry {
    answer: WireAnswer | null;
    underWay: Promise<WireAnswer> | null;
    listeners: Set<Listener>;
}

export interface Store {
    /** The listener hears the answer, from the cache or from the server, and each newer one. @returns ends it */
    follow(request: GraphQLRequest, listener: Listener): () => void;
    /** Asks the server whatever is known; listeners hear of it only if the answer differs. */
    refresh(request: GraphQLRequest): Promise<void>;
}

export function createStore(transport: Transport): Store {
    const entries = new Map<string, Entry>();
    const entryOf = (request: GraphQLRequest): Entry => {
        const key = keyOf(request);
        const entry = entries.get(key) ?? { answer: null, underWay: null, listeners: new Set() };
        entries.set(key, entry);
        return entry;
    };
    const ask = async (request: GraphQLRequest): Promise<WireAnswer> => {
        try {
            const { status, body } = await transport(JSON.stringify(request));
            return deepFreeze(answerOf(status, body));
        } catch (error) {
            return problems(error instanceof Error ? error.message : String(error));
        }
    };
    const fetchInto = async (entry: Entry, request: GraphQLRequest): Promise<void> => {
        const asked = ask(request);
        entry.underWay = asked;
        const answer = await asked;
        // A refresh may have overtaken this request.
        if (entry.underWay !== asked) return;
        entry.underWay = null;
        const isNew = JSON.stringify(answer) !== JSON.stringify(entry.answer);
        // What failed is asked again by the next one who wants it.
        entry.answer = answer.errors === undefined ? (isNew ? answer : entry.answer) : null;
        if (isNew) entry.listeners.forEach((listener) => listener(answer));
    };
    return {
        follow(request, listener) {
            const entry = entryOf(request);
            entry.listeners.add(listener);
            if (entry.answer) listener(entry.answer);
            else if (!entry.underWay) void fetchInto(entry, request);
            return () => entry.listeners.delete(listener);
        },
        refresh: (request) => fetchInto(entryOf(request), request)
    };
}
