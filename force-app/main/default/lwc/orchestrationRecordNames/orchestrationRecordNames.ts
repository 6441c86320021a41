import { LightningElement, api, wire } from 'lwc';
import { getObjectInfos } from 'lightning/uiObjectInfoApi';
import type { ObjectInfosResult } from 'lightning/uiObjectInfoApi';
import { getRecords } from 'lightning/uiRecordApi';
import type { RecordsResult } from 'lightning/uiRecordApi';
import { namesIn, namingOf, objectsOf, recordsAsk } from './names/names';
import type { NamedRecord, Naming, RecordNames, RecordsAsk } from './names/names';

export type { NamedRecord, RecordNames } from './names/names';

/**
 * Reads the names of business records in two requests: what the name field of each object is, then the names. What
 * stays unreadable has no name. Shows nothing.
 * @fires OrchestrationRecordNames#names detail: {@link RecordNames} of all records given so far
 */
export default class OrchestrationRecordNames extends LightningElement {
    /** The records that are on screen, at most 200; those whose names are known are not asked for again. */
    @api
    get records(): readonly NamedRecord[] {
        return this.wanted;
    }
    set records(records: readonly NamedRecord[] | null | undefined) {
        this.wanted = records ?? [];
        this.follow();
    }

    wanted: readonly NamedRecord[] = [];
    objects: string[] | undefined;
    ask: RecordsAsk | undefined;
    private naming: Readonly<Record<string, Naming>> = {};
    private names: RecordNames = {};
    private answered = new Set<string>();

    @wire(getObjectInfos, { objectApiNames: '$objects' })
    handleObjects(result: ObjectInfosResult): void {
        if (!result.data) return;
        this.naming = { ...this.naming, ...namingOf(result) };
        this.follow();
    }
    @wire(getRecords, { records: '$ask' })
    handleRecords(result: RecordsResult): void {
        const { ask } = this;
        if (!result.data || !ask) return;
        ask.forEach(({ recordIds }) => recordIds.forEach((id) => this.answered.add(id)));
        this.names = { ...this.names, ...namesIn(result, ask, this.naming) };
        this.dispatchEvent(new CustomEvent('names', { detail: this.names }));
    }

    /** Asks for what is not known yet; a list that grows does not ask twice. */
    follow(): void {
        const unknown = this.wanted.filter(({ id }) => !this.answered.has(id));
        const objects = objectsOf(unknown.filter(({ object }) => object && !this.naming[object]));
        if (objects && objects.join() !== this.objects?.join()) this.objects = objects;
        const ask = recordsAsk(unknown, this.naming);
        if (ask && JSON.stringify(ask) !== JSON.stringify(this.ask)) this.ask = ask;
    }
}
