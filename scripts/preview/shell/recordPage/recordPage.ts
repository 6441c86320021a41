import { LightningElement, api } from 'lwc';
import { boot } from '../../boot';
import { ask } from '../../org/ask';
import { FACES, recordQuery, WITHOUT_TIMELINE } from './fields';
import type { ObjectFace } from './fields';

type Node = Record<string, unknown>;

function valueAt(node: Node, path: string[]): unknown {
    return path.reduce<unknown>((value, key) => (value as Node | null | undefined)?.[key], node);
}

function shown(value: unknown, kind: ObjectFace['fields'][number]['kind']): string {
    if (value === null || value === undefined) return '–';
    const zone = { timeZone: boot.timeZone };
    if (kind === 'date') {
        return new Intl.DateTimeFormat(boot.locale, { timeZone: 'UTC' }).format(new Date(String(value)));
    }
    if (kind === 'moment') {
        const style = { dateStyle: 'medium', timeStyle: 'short' } as const;
        return new Intl.DateTimeFormat(boot.locale, { ...style, ...zone }).format(new Date(String(value)));
    }
    return String(value);
}

/** A record page as an admin would build it: highlights with the run's badge, then the timeline. */
export default class RecordPage extends LightningElement {
    /** Changes without a new page, as in Lightning. */
    @api
    get recordId(): string {
        return this.shownId;
    }
    set recordId(id: string) {
        this.shownId = id;
        this.node = null;
        this.words = '';
        if (this.isConnected) void this.load();
    }
    @api objectApiName = '';
    properties = boot.properties;
    shownId = '';
    node: Node | null = null;
    words = '';

    connectedCallback(): void {
        void this.load();
    }

    async load(): Promise<void> {
        const face = FACES[this.objectApiName];
        const id = this.shownId;
        if (!face || !id) return;
        try {
            const data = await ask<{ uiapi: { query: Record<string, { edges: { node: Node }[] }> } }>(
                recordQuery(this.objectApiName, face),
                { id }
            );
            if (id !== this.shownId) return;
            this.node = data.uiapi.query[this.objectApiName]?.edges[0]?.node ?? null;
            if (this.node === null) this.words = 'This record is not visible to you.';
        } catch {
            this.words = 'The fields of this record cannot be read.';
        }
    }

    get face(): ObjectFace | undefined {
        return FACES[this.objectApiName];
    }
    get label(): string {
        return this.face?.label ?? this.objectApiName;
    }
    get name(): string {
        const value = this.node && this.face ? valueAt(this.node, [this.face.nameField, 'value']) : null;
        return value ? String(value) : this.label;
    }
    get initial(): string {
        return this.label.replace(/^Orchestration /, '').charAt(0);
    }
    get tileClass(): string {
        return this.face?.tile ?? 'tile tile_custom';
    }
    get fields() {
        const { node, face } = this;
        if (!node || !face) return [];
        return face.fields.map(({ label, path, kind }) => ({ label, value: shown(valueAt(node, path), kind) }));
    }
    get hasTimeline(): boolean {
        return !WITHOUT_TIMELINE.has(this.objectApiName);
    }
}
