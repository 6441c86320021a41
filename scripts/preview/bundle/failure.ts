/** A compiler's or Rollup's complaint as one line: file, line, what. */
import path from 'node:path';
import { ROOT } from './paths.ts';

interface Complaint {
    message: string;
    id?: string;
    loc?: { file?: string; line: number; column: number };
    filename?: string;
    location?: { line: number; column: number };
}

const isComplaint = (error: unknown): error is Complaint =>
    typeof error === 'object' && error !== null && 'message' in error;

export function describeFailure(error: unknown): string {
    if (!isComplaint(error)) return String(error);
    const file = (error.loc?.file ?? error.filename ?? error.id ?? '').split('?')[0];
    const line = error.loc?.line ?? error.location?.line;
    const text = error.message.split('\n')[0].replaceAll(`${ROOT}`, '');
    if (file === '' || text.startsWith(path.relative(ROOT, file))) return text;
    return `${path.relative(ROOT, file)}${line === undefined ? '' : `:${line}`}: ${text}`;
}
