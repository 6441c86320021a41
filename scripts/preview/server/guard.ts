/** Who may speak to the preview: this machine's own browser pages, and no other site's. */

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Keeps DNS names that somebody pointed to this machine out. */
export function isOwnHost(host: string | undefined, port: number): boolean {
    if (host === undefined) return false;
    const match = /^(.*?)(?::(\d+))?$/.exec(host);
    return LOOPBACK.has(match?.[1] ?? '') && Number(match?.[2] ?? 80) === port;
}

/** Requests without an Origin come from this page's own navigation or from a tool on this machine. */
export function isOwnOrigin(origin: string | undefined, port: number): boolean {
    if (origin === undefined) return true;
    const match = /^http:\/\/(.+)$/.exec(origin);
    return match !== null && isOwnHost(match[1], port);
}

/** As strict as Lightning's for scripts; LWC's styles need 'unsafe-inline'. */
export const CONTENT_SECURITY_POLICY = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'"
].join('; ');
