/** Every GraphQL document of the bundles against the whole schema. */
import { NoUnusedFragmentsRule, parse, specifiedRules, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import { finding } from '../findings.ts';
import { findDocuments, type FoundDocument } from './findDocuments.ts';

const isFragmentOnly = ({ definitions }: DocumentNode): boolean =>
    definitions.every(({ kind }) => kind === 'FragmentDefinition');

function documentFindings({ text }: FoundDocument, schema: GraphQLSchema): string[] {
    try {
        const document = parse(text);
        // A fragment that stands alone is used by the document that names it.
        const rules = isFragmentOnly(document)
            ? specifiedRules.filter((rule) => rule !== NoUnusedFragmentsRule)
            : specifiedRules;
        return validate(schema, document, rules).map((error) => error.message);
    } catch (error) {
        return [(error as Error).message];
    }
}

/**
 * @param folder a `force-app`
 * @param schema what every org has: static documents name nothing else
 * @param runTimeSchema what an org may have: documents made at run time may name it
 * @returns how many documents there are, and one line for each fault
 */
export function checkDocuments(
    folder: string,
    schema: GraphQLSchema,
    runTimeSchema = schema
): { documents: number; findings: string[] } {
    const documents = findDocuments(folder);
    const findings = documents.flatMap((document) =>
        documentFindings(document, document.isRunTime ? runTimeSchema : schema).map((text) =>
            finding(`${document.file}:${document.line}`, text)
        )
    );
    return { documents: documents.length, findings };
}
