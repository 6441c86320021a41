/** A compiler's or Rollup's complaint as one line: file, line, what. */
import path from 'node:path';
import { ROOT } from './paths.ts';

interface Complaint {
    message: string;
    id?: string;
    loc?: { file?: string; line: number };
    filename?: string;
    location?: { line: number };
}

const isComplaint = (error: unknown): error is Complaint =>
    typeof error === 'object' && error !== null && 'message' in error;

export function describeFailure(error: unknown): string {
    if (!isComplaint(error)) return String(error);
    const file = (error.loc?.file ?? error.filename ?? error.id ?? '').split('?')[0] ?? '';
    const line = error.loc?.line ?? error.location?.line;
    const text = error.message.replaceAll(ROOT, '');
    const place = path.relative(ROOT, file);
    if (file === '' || text.startsWith(place)) return text;
    return `${place}${line === undefined ? '' : `:${line}`}: ${text}`;
}
