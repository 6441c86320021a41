import { parseArgs } from 'node:util';
import path from 'node:path';
import { ASSOCIATED, isAssociated } from '../local-org/declaration/associated.ts';
import type { Associated } from '../local-org/declaration/associated.ts';

/** What `npm start` may be told. */
export interface PreviewOptions {
    port: number;
    importDir?: string;
    runs?: number;
    /** Epoch ms that the local org takes for now. */
    now?: number;
    /** Kinds of associated objects that exist in the local org. */
    with: Associated[];
    user?: string;
    watch: boolean;
}

/** The command line or an environment variable is wrong: one line, exit code 2. */
export class UsageError extends Error {}

export const DEFAULT_PORT = 3210;
const KNOWN = '--port, --import, --runs, --now, --with, --user, --no-watch';

function wholeNumber(text: string, name: string, least: number, most: number): number {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= least && value <= most) return value;
    throw new UsageError(`${name} takes a whole number from ${least} to ${most}, not "${text}"`);
}

function moment(text: string): number {
    const value = Date.parse(text);
    const day = /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
    // Date.parse takes 30 February for 2 March.
    const exists = day !== undefined && new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day);
    if (exists && Number.isFinite(value)) return value;
    throw new UsageError(`--now takes an ISO date and time such as 2026-03-05T09:00:00Z, not "${text}"`);
}

function folder(text: string, from: string): string {
    if (text.trim() === '') throw new UsageError('--import takes a folder, not an empty text');
    return path.resolve(from, text);
}

function associated(text: string): Associated[] {
    const names = text.split(',').map((name) => name.trim());
    const wrong = names.find((name) => !isAssociated(name));
    if (wrong === undefined) return names.filter(isAssociated);
    throw new UsageError(`--with takes ${ASSOCIATED.join(', ')}, separated by commas, not "${wrong}"`);
}

function parsed(args: string[]) {
    try {
        return parseArgs({
            args,
            options: {
                port: { type: 'string' },
                import: { type: 'string' },
                runs: { type: 'string' },
                now: { type: 'string' },
                with: { type: 'string' },
                user: { type: 'string' },
                'no-watch': { type: 'boolean', default: false }
            }
        }).values;
    } catch (error) {
        const what =
            error instanceof Error ? (/^.*?(?=\. |\.?$)/m.exec(error.message)?.[0] ?? error.message) : String(error);
        throw new UsageError(`${what}; options are ${KNOWN}`);
    }
}

/**
 * @param environment PORT, and INIT_CWD: the folder in which npm was called, to which paths relate
 * @throws UsageError with one line for people
 */
export function readOptions(args: string[], environment: Record<string, string | undefined>): PreviewOptions {
    const values = parsed(args);
    const port = values.port ?? environment['PORT'];
    return {
        port:
            port === undefined
                ? DEFAULT_PORT
                : wholeNumber(port, values.port === undefined ? 'PORT' : '--port', 1, 65535),
        ...(values.import === undefined ? {} : { importDir: folder(values.import, environment['INIT_CWD'] ?? '.') }),
        ...(values.runs === undefined ? {} : { runs: wholeNumber(values.runs, '--runs', 1, 20000) }),
        ...(values.now === undefined ? {} : { now: moment(values.now) }),
        with: values.with === undefined ? [] : associated(values.with),
        ...(values.user === undefined ? {} : { user: values.user }),
        watch: !values['no-watch']
    };
}
