import type { RunStory } from 'c/orchestrationModel';
import { findMilestone } from '../place/milestonePlace';
import type { MilestonePlace } from '../place/milestonePlace';

/** What the owner asks for changes the drawer once; then the reader goes where they like. */
export class Seek {
    private stepId: string | null = null;
    private milestoneId: string | null = null;
    private sought: string | null = null;

    /** @returns whether it is another step than before: what was asked of the step before is forgotten */
    isOther(stepId: string | null, milestoneId: string | null): boolean {
        const isOther = stepId !== this.stepId;
        const asked = stepId === null ? null : milestoneId;
        if (asked !== this.milestoneId) {
            this.sought = asked;
        } else if (isOther) {
            this.sought = null;
        }
        this.stepId = stepId;
        this.milestoneId = asked;
        return isOther;
    }

    /** The milestone to go to: once, as soon as the story has it. */
    take(story: RunStory | null | undefined): MilestonePlace | null {
        const { stepId, sought } = this;
        const found = story && stepId && sought ? findMilestone(story, stepId, sought) : null;
        if (found) {
            this.sought = null;
        }
        return found;
    }

    /** The reader goes elsewhere. */
    forget(): void {
        this.sought = null;
    }
}
