import { LightningElement, api } from 'lwc';
import { iconPath, lookOf } from 'c/orchestrationLook';
import type { ExpectedStage, RunStory, Usual } from 'c/orchestrationModel';
import { headlineSentence } from 'c/orchestrationText';
import { labels } from './labels';
import { metaLine, whyLine } from './words/lines';
import type { MetaLine, Piece } from './words/lines';

interface PieceView extends Piece {
    className: string;
    /** Path of its icon; empty: it has none. */
    path: string;
}

const viewOf = (piece: Piece): PieceView => ({
    ...piece,
    className: piece.warns ? 'piece piece_warns' : 'piece',
    path: piece.icon ? iconPath(piece.icon) : ''
});

/**
 * Where a run stands, in a sentence; which step; process, number and times.
 * @fires OrchestrationHeadline#stepshow the reader wants to see that step among the others; detail `{ stepId: string }`
 */
export default class OrchestrationHeadline extends LightningElement {
    /** The run. */
    @api story?: RunStory | null;
    /** The container is narrower than 48rem. */
    @api narrow = false;
    /** Epoch ms as of which the picture stands; else the moment of the story. */
    @api asOf?: number;
    @api paused = false;
    /** What is usual for the run's steps; null: not known, or not yet. */
    @api usual?: Usual | null;
    /** The stages that usually come next, the most frequent first. */
    @api expected: readonly ExpectedStage[] = [];

    labels = labels;

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
    get why(): PieceView[] {
        return this.story ? whyLine(this.story, this.usual ?? null, this.expected).map(viewOf) : [];
    }
    get meta(): MetaLine | null {
        return this.story ? metaLine(this.story, this.asOf || this.story.now, this.paused) : null;
    }
    get metaPieces(): PieceView[] {
        return (this.meta?.pieces ?? []).map(viewOf);
    }

    handleStep(event: Event): void {
        const stepId = (event.currentTarget as HTMLElement).dataset.step;
        this.dispatchEvent(new CustomEvent('stepshow', { detail: { stepId } }));
    }
}
