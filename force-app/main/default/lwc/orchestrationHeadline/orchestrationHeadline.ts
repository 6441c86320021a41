import { LightningElement, api } from 'lwc';
import { NavigationMixin } from 'lightning/navigation';
import { iconPath, lookOf } from 'c/orchestrationLook';
import type { RunStory } from 'c/orchestrationModel';
import { metaLine, whyLine } from './words/lines';
import type { MetaLine, Piece } from './words/lines';
import { headlineSentence } from './words/sentence';

/** Where a run stands, in a sentence; which step; process, number and times. */
export default class OrchestrationHeadline extends NavigationMixin(LightningElement) {
    /** The run. */
    @api
    get story(): RunStory | null {
        return this.shown;
    }
    set story(story: RunStory | null) {
        const known = this.shown?.id;
        this.shown = story;
        if (story && story.id !== known) void this.findAddress(story.id);
    }

    /** The container is narrower than 48rem. */
    @api narrow = false;

    shown: RunStory | null = null;
    address = '';

    async findAddress(recordId: string): Promise<void> {
        this.address = await this[NavigationMixin.GenerateUrl]({
            type: 'standard__recordPage',
            attributes: { recordId, objectApiName: 'FlowOrchestrationInstance', actionName: 'view' }
        });
    }

    get headClass(): string {
        return this.narrow ? 'head head_narrow' : 'head';
    }
    get tileClass(): string {
        return this.shown ? `tile c-${lookOf(this.shown.state).family}` : 'tile';
    }
    get icon(): string {
        return this.shown ? iconPath(lookOf(this.shown.state).icon) : '';
    }
    get sentence(): string {
        return this.shown ? headlineSentence(this.shown) : '';
    }
    get why(): (Piece & { className: string })[] {
        const pieces = this.shown ? whyLine(this.shown) : [];
        return pieces.map((piece) => ({ ...piece, className: piece.warns ? 'piece piece_warns' : 'piece' }));
    }
    get meta(): MetaLine | null {
        return this.shown ? metaLine(this.shown) : null;
    }
    get metaPieces(): (Piece & { className: string })[] {
        const pieces = this.meta?.pieces ?? [];
        return pieces.map((piece) => ({ ...piece, className: piece.warns ? 'piece piece_warns' : 'piece' }));
    }
}
