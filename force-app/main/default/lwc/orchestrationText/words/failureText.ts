import { failureLabels as labels } from '../failureLabels';
import { fill } from './fill';

/** A request that failed: `code` says how, `subject` names what cannot be read, `detail` holds the server's own words. */
export interface Failure {
    code: string;
    subject: string | null;
    detail: string;
}

/** What a reader is told about a failed request. */
export interface FailureText {
    heading: string;
    text: string;
    /** Asking again can help. */
    canRetry: boolean;
    /** The server's own words, where ours say too little. */
    detail: string | null;
}

interface Words {
    heading: string;
    text: string;
    canRetry?: boolean;
    hasDetail?: boolean;
}

const OTHER: Words = { heading: labels.errorTitle, text: labels.errorText, canRetry: true, hasDetail: true };
const WORDS: Record<string, Words> = {
    'no-object': { heading: labels.noObjectTitle, text: labels.noObject },
    'no-field': { heading: labels.noFieldTitle, text: labels.noField },
    unavailable: { heading: labels.unavailableTitle, text: labels.unavailable, canRetry: true },
    'signed-out': { heading: labels.signedOutTitle, text: labels.signedOut },
    timeout: { heading: labels.timeoutTitle, text: labels.timeout, canRetry: true },
    offline: { heading: labels.offlineTitle, text: labels.offline, canRetry: true },
    unreadable: { heading: labels.unreadableTitle, text: labels.unreadable, canRetry: true }
};

/** Words for a failed request; a code without words of its own is told as an error, with the server's words. */
export function failureText({ code, subject, detail }: Failure): FailureText {
    const { heading, text, canRetry = false, hasDetail = false } = WORDS[code] ?? OTHER;
    return { heading, text: fill(text, subject ?? ''), canRetry, detail: hasDetail ? detail || null : null };
}
