import path from 'node:path';
import type { Plugin } from 'rollup';
import ts from 'typescript';

/** The shell and the stand-ins are TypeScript; LWC's compiler takes JavaScript only, so they are translated before it. */
export function typescriptPlugin(): Plugin {
    return {
        name: 'preview-typescript',
        transform: {
            order: 'pre',
            handler(source, id) {
                const file = id.split('?')[0] ?? id;
                if (path.extname(file) !== '.ts') return null;
                const { outputText } = ts.transpileModule(source, {
                    fileName: file,
                    compilerOptions: {
                        target: ts.ScriptTarget.ESNext,
                        module: ts.ModuleKind.ESNext,
                        useDefineForClassFields: true,
                        verbatimModuleSyntax: true
                    }
                });
                return { code: outputText, map: null };
            }
        }
    };
}
