import { LightningElement, api } from 'lwc';
import { iconPath, lookOf } from 'c/orchestrationLook';
import type { RunStory } from 'c/orchestrationModel';
import { headlineSentence } from 'c/orchestrationText';
import { metaLine, whyLine } from './words/lines';
import type { MetaLine, Piece } from './words/lines';

/** Where a run stands, in a sentence; which step; process, number and times. */
export default class OrchestrationHeadline extends LightningElement {
    /** The run. */
    @api story?: RunStory | null;
    /** The container is narrower than 48rem. */
    @api narrow = false;
    /** Epoch ms as of which the picture stands; else the moment of the story. */
    @api asOf?: number;
    @api paused = false;

    get headClass(): string {
        return this.narrow ? 'head head_narrow' : 'head';
    }
    get tileClass(): string {
        return this.story ? `tile c-${lookOf(this.story.state).family}` : 'tile';
    }
    get icon(): string {
        return this.story ? iconPath(lookOf(this.story.state).icon) : '';
    }
    get sentence(): string {
        return this.story ? headlineSentence(this.story) : '';
    }
    get why(): (Piece & { className: string })[] {
        const pieces = this.story ? whyLine(this.story) : [];
        return pieces.map((piece) => ({ ...piece, className: piece.warns ? 'piece piece_warns' : 'piece' }));
    }
    get meta(): MetaLine | null {
        return this.story ? metaLine(this.story, this.asOf || this.story.now, this.paused) : null;
    }
    get metaPieces(): (Piece & { className: string })[] {
        const pieces = this.meta?.pieces ?? [];
        return pieces.map((piece) => ({ ...piece, className: piece.warns ? 'piece piece_warns' : 'piece' }));
    }
}
