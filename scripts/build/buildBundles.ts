import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const FORCE_APP = path.join(ROOT, 'force-app');

export interface BuildResult {
    total: number;
    written: number;
    removed: number;
    /** One line per place that cannot be read as TypeScript: file, line, what. */
    failures: string[];
}

/**
 * Options of the emitting pass. LWC's decorators must survive as they are, hence ESNext with native class fields;
 * types are checked by `npm run typecheck`, so each file is translated on its own.
 */
const OPTIONS: ts.CompilerOptions = {
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    experimentalDecorators: false,
    useDefineForClassFields: true,
    isolatedModules: true,
    verbatimModuleSyntax: true,
    newLine: ts.NewLineKind.LineFeed
};

/** Every file below force-app that lies in a bundle and is not a test. */
async function bundleFiles(): Promise<string[]> {
    const entries = await readdir(FORCE_APP, { recursive: true, withFileTypes: true });
    return entries
        .filter((entry) => entry.isFile())
        .map((entry) => path.join(entry.parentPath, entry.name))
        .filter(
            (file) => file.includes(`${path.sep}lwc${path.sep}`) && !file.includes(`${path.sep}__tests__${path.sep}`)
        );
}

function describe(file: string, diagnostic: ts.Diagnostic): string {
    const line = diagnostic.file?.getLineAndCharacterOfPosition(diagnostic.start ?? 0).line ?? 0;
    const text = ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ');
    return `${path.relative(ROOT, file)}:${line + 1}: ${text}`;
}

/**
 * Translates one TypeScript file to the JavaScript beside it.
 * @returns whether the JavaScript changed, and the syntax errors (nothing is written then).
 */
export async function buildFile(file: string): Promise<{ changed: boolean; failures: string[] }> {
    const source = await readFile(file, 'utf8');
    const { outputText, diagnostics = [] } = ts.transpileModule(source, {
        compilerOptions: OPTIONS,
        fileName: file,
        reportDiagnostics: true
    });
    if (diagnostics.length > 0) {
        return { changed: false, failures: diagnostics.map((diagnostic) => describe(file, diagnostic)) };
    }
    const target = file.replace(/\.ts$/, '.js');
    const before = await readFile(target, 'utf8').catch(() => null);
    if (before === outputText) return { changed: false, failures: [] };
    await writeFile(target, outputText);
    return { changed: true, failures: [] };
}

/** Translates every bundle and removes JavaScript whose TypeScript is gone. */
export async function buildBundles(): Promise<BuildResult> {
    const files = await bundleFiles();
    const sources = files.filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'));
    const wanted = new Set(sources.map((file) => file.replace(/\.ts$/, '.js')));
    const orphans = files.filter((file) => file.endsWith('.js') && !wanted.has(file));
    await Promise.all(orphans.map((file) => rm(file)));
    const results = await Promise.all(sources.map(buildFile));
    return {
        total: sources.length,
        written: results.filter((result) => result.changed).length,
        removed: orphans.length,
        failures: results.flatMap((result) => result.failures)
    };
}
