import type { Grant, HiddenThing } from 'c/orchestrationModel';
import { fill, pieces } from 'c/orchestrationText';
import type { Piece } from 'c/orchestrationText';
import { wordLabels as labels } from '../wordLabels';
import { all, fieldOf, objectLabel, objectOf } from './objects';

const USER_PERMISSIONS: Record<string, string> = {
    ManageInteraction: labels.manageFlow,
    RunFlow: labels.runFlows,
    ViewAllData: labels.viewAllData,
    ViewAllUsers: labels.viewAllUsers
};

/** What to grant, as Setup calls it. */
export function grantText({ code, api }: Grant): string {
    switch (code) {
        case 'read-object':
            return fill(labels.grantObject, objectLabel(api));
        case 'read-field':
            return fill(labels.grantFields, objectLabel(api), fieldOf(api));
        case 'sharing-rule':
            return fill(labels.grantSharing, objectLabel(api));
        case 'log-sharing':
            return fill(labels.grantLogSharing, objectLabel(api));
        default:
            return USER_PERMISSIONS[api] ?? api;
    }
}

/** Fields of one object in one text: there can be many. */
function textsOf(grants: readonly Grant[]): string[] {
    const fields = grants.filter(({ code }) => code === 'read-field');
    const objects = [...new Set(fields.map(({ api }) => objectOf(api)))];
    const ofFields = objects.map((object) => {
        const own = fields.filter(({ api }) => objectOf(api) === object);
        return fill(labels.grantFields, objectLabel(object), all(own.map(({ api }) => fieldOf(api))));
    });
    return [...grants.filter(({ code }) => code !== 'read-field').map(grantText), ...ofFields];
}

const LEFT = '\u0000left';

/** The label's own words stay weak, what it joins is strong. */
function joinedBy(template: string, left: Piece[], right: Piece[]): Piece[] {
    const parts = pieces(template, LEFT, '\u0000right');
    const joined = parts.flatMap((part) => {
        if (part.look === 'plain') return [part];
        return part.text === LEFT ? left : right;
    });
    return joined.map((piece, key) => ({ ...piece, key }));
}

const strong = (text: string): Piece[] => [{ key: 0, text, look: 'strong' }];

function chained(template: string, texts: readonly string[]): Piece[] {
    const [first, ...rest] = texts;
    if (first === undefined) return [];
    return rest.reduce((left, text) => joinedBy(template, left, strong(text)), strong(first));
}

/** What opens it, grants strong and the words between them plain. Without a grant one plain piece says so. */
export function openingPieces({ opens, rule }: HiddenThing): Piece[] {
    const needed = chained(labels.and, textsOf(opens.all));
    const choice = chained(labels.or, textsOf(opens.oneOf));
    if (needed.length > 0 && choice.length > 0) return joinedBy(labels.andOneOf, needed, choice);
    const either = needed.length > 0 ? needed : choice;
    const none = rule === 'org' ? labels.noGrantOrg : labels.noGrant;
    return either.length > 0 ? either : [{ key: 0, text: none, look: 'plain' }];
}
