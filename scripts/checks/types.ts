/** Every TypeScript project of ours. */
import { runNode } from './command.ts';

/** Bundles, scripts, the preview's browser side, the bench (it imports bundles), Jest tests. */
const PROJECTS = [
    'tsconfig.json',
    'scripts/tsconfig.json',
    'scripts/preview/tsconfig.json',
    'scripts/bench/tsconfig.json',
    'scripts/checks/jest/tsconfig.json'
];

const TSC = 'node_modules/typescript/bin/tsc';

/** The next run looks only at what changed. */
const remember = (project: string): string[] => ['--tsBuildInfoFile', `.cache/types/${project.replaceAll('/', '-')}`];

/** @returns what tsc says about all projects, two at a time */
export async function checkTypes(): Promise<{ ok: boolean; output: string }> {
    const waiting = [...PROJECTS];
    const outputs: string[] = [];
    let ok = true;
    const work = async (): Promise<void> => {
        for (let project = waiting.shift(); project !== undefined; project = waiting.shift()) {
            const { code, output } = await runNode([
                TSC,
                '-p',
                project,
                '--noEmit',
                '--incremental',
                ...remember(project)
            ]);
            ok &&= code === 0;
            outputs.push(output);
        }
    };
    await Promise.all([work(), work()]);
    // A module that two projects share is reported by both.
    return { ok, output: [...new Set(outputs.join('').split('\n'))].join('\n') };
}
