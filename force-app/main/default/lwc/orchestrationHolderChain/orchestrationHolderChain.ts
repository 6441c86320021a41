import { LightningElement, api } from 'lwc';
import type { Piece } from 'c/orchestrationText';

export interface ChainSegment {
    key: string;
    segmentClass: string;
    nameClass: string;
    style: string;
    handedOver: boolean;
    name: string;
    detail: string;
}

export interface ChainView {
    /** "Held for 5d 20h so far, usually 3d 2h" */
    sentence: Piece[];
    segments: ChainSegment[];
    /** False: so many that the lines of the work items tell it better. */
    names: boolean;
    /** Names stand under their segments; else, where one of these is too narrow, as a list. */
    namesClass: string;
}

/** How long a step's work was held, and its holders one after the other as one bar. */
export default class OrchestrationHolderChain extends LightningElement {
    @api chain: ChainView | null = null;
}
