/** What an admin would set in the App Builder: the properties that a component's `js-meta.xml` offers. */
import { readFileSync } from 'node:fs';
import { childrenOf, parseXml } from '../../checks/metadata/xml.ts';
import type { XmlNode } from '../../checks/metadata/xml.ts';
import type { PropertyValues } from './page.ts';

type Value = PropertyValues[string];

export interface Properties {
    /** By name; a property without a value and without a default is absent. */
    values: PropertyValues;
    /** What the App Builder would not take, in one line; null: nothing. */
    wrong: string | null;
}

function read(text: string, { attributes }: XmlNode): Value | null {
    const { type, datasource, min = -Infinity, max = Infinity } = attributes;
    if (type === 'Boolean') return text === 'true' || text === 'false' ? text === 'true' : null;
    if (type === 'Integer') {
        const isInRange = Number(text) >= Number(min) && Number(text) <= Number(max);
        return /^-?\d+$/.test(text) && isInRange ? Number(text) : null;
    }
    return datasource === undefined || choicesOf(datasource).includes(text) ? text : null;
}

const choicesOf = (datasource: string): string[] => datasource.split(',').map((choice) => choice.trim());

function wanted({ attributes }: XmlNode): string {
    const { type, datasource, min, max } = attributes;
    if (type === 'Boolean') return 'true or false';
    const range = min === undefined || max === undefined ? '' : ` from ${min} to ${max}`;
    return datasource === undefined ? `a whole number${range}` : choicesOf(datasource).join(' or ');
}

/**
 * @param metadata a component's `js-meta.xml`
 * @param chosen as a cookie has it: `mode=compact&heading=Where it stands`
 */
export function propertiesOf(metadata: string, chosen: string): Properties {
    const configs = childrenOf(parseXml(metadata), 'targetConfigs').flatMap((list) => list.children);
    const offered = new Map(
        configs
            .flatMap((config) => childrenOf(config, 'property'))
            .map((property) => [property.attributes['name'] ?? '', property])
    );
    const values: PropertyValues = {};
    const texts = [...offered].flatMap(([name, { attributes }]): [string, string][] =>
        attributes['default'] === undefined ? [] : [[name, attributes['default']]]
    );
    for (const [name, text] of [...texts, ...new URLSearchParams(chosen)]) {
        const property = offered.get(name);
        if (!property) return { values: {}, wrong: `there is no ${name}, only ${[...offered.keys()].join(', ')}` };
        const value = read(text, property);
        if (value === null) return { values: {}, wrong: `${name} takes ${wanted(property)}, not "${text}"` };
        values[name] = value;
    }
    return { values, wrong: null };
}

/** @param file path of a component's `js-meta.xml` */
export const readProperties = (file: string, chosen: string): Properties =>
    propertiesOf(readFileSync(file, 'utf8'), chosen);
