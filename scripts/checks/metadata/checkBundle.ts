/** A component's `js-meta.xml`: targets, and the properties that the App Builder offers against the component's own. */
import type { Kind } from './apiMembers.ts';
import { childrenOf, type XmlNode } from './xml.ts';

/** Facts of the LWC developer guide, "XML configuration file elements". */
const FORM_FACTORS: Record<string, string[]> = {
    lightning__RecordPage: ['Large', 'Small'],
    lightning__AppPage: ['Large', 'Small'],
    lightning__HomePage: ['Large'],
    lightning__Tab: [],
    lightning__UrlAddressable: []
};
const PROPERTY_KINDS: Record<string, Kind> = { String: 'string', Integer: 'number', Boolean: 'boolean' };
const IN_CONFIG = new Set(['objects', 'property', 'supportedFormFactors']);
const DEFAULTS: Record<string, RegExp> = { Integer: /^-?\d+$/, Boolean: /^(true|false)$/ };

function propertyFindings(property: XmlNode, members: Map<string, Kind>): string[] {
    const { name = '', type = '', label, default: preset } = property.attributes;
    const kind = PROPERTY_KINDS[type];
    const member = members.get(name);
    const findings: string[] = [];
    if (kind === undefined) findings.push(`property ${name} has the type ${type}`);
    if (member === undefined) findings.push(`property ${name} is no @api member`);
    else if (kind !== undefined && member !== kind)
        findings.push(`property ${name} is ${type}, its @api member ${member}`);
    if (label === undefined) findings.push(`property ${name} has no label`);
    if (preset !== undefined && DEFAULTS[type]?.test(preset) === false) {
        findings.push(`property ${name} has a default that is no ${type}: ${preset}`);
    }
    return findings;
}

function formFactorFindings(config: XmlNode, target: string): string[] {
    return childrenOf(config, 'supportedFormFactors')
        .flatMap((list) => list.children)
        .map((factor) => factor.attributes.type ?? '')
        .filter((type) => !(FORM_FACTORS[target] ?? []).includes(type))
        .map((type) => `${target} does not take the form factor ${type}`);
}

function configFindings(config: XmlNode, targets: string[], members: Map<string, Kind>): string[] {
    const names = config.children.map((child) => child.name);
    const of = (config.attributes.targets ?? '').split(',').map((target) => target.trim());
    const properties = childrenOf(config, 'property');
    const findings = names.filter((name) => !IN_CONFIG.has(name)).map((name) => `<${name}> in <targetConfig>`);
    if (
        names.includes('objects') &&
        names.indexOf('property') !== -1 &&
        names.lastIndexOf('objects') > names.indexOf('property')
    ) {
        findings.push('<objects> comes before <property>');
    }
    for (const target of of) {
        if (!targets.includes(target)) findings.push(`targetConfig of ${target}, which is no target of the component`);
        if (properties.length > 0 && FORM_FACTORS[target]?.length === 0) findings.push(`${target} takes no properties`);
        findings.push(...formFactorFindings(config, target));
    }
    return [...findings, ...properties.flatMap((property) => propertyFindings(property, members))];
}

/** @param members the component's `@api` members */
export function checkBundle(root: XmlNode, members: Map<string, Kind>, apiVersion: string): string[] {
    const textOf = (name: string): string => childrenOf(root, name)[0]?.text ?? '';
    const targets = childrenOf(root, 'targets').flatMap((list) => list.children.map((target) => target.text));
    const configs = childrenOf(root, 'targetConfigs').flatMap((list) => list.children);
    const findings = targets.filter((target) => !(target in FORM_FACTORS)).map((target) => `target ${target}`);
    if (textOf('apiVersion') !== apiVersion) findings.push(`apiVersion is not ${apiVersion}`);
    if ((textOf('isExposed') === 'true') !== targets.length > 0)
        findings.push('exposed and targets do not fit together');
    return [...findings, ...configs.flatMap((config) => configFindings(config, targets, members))];
}
