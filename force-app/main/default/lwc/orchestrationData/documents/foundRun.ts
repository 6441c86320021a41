import { gql } from 'lightning/graphql';
import type { Connection, Text } from './answer';

/** What is read of a run to offer it among the runs of a record. */
export const FOUND_RUN_FIELDS = gql`
    fragment FoundRunFields on FlowOrchestrationInstance {
        Id
        Status {
            value
        }
        Name @optional {
            value
        }
        OrchestrationLabel @optional {
            value
        }
        CreatedDate @optional {
            value
        }
    }
`;

export interface FoundRunNode {
    Id: string;
    Status?: Text;
    Name?: Text;
    OrchestrationLabel?: Text;
    CreatedDate?: Text;
    /** Only where a run is looked up by it. */
    TriggeringRecord?: Text;
}

/** A stage, step or log row, with its run where that is visible. */
export interface PartNode {
    Id: string;
    OrchestrationInstance?: FoundRunNode | null;
    /** Of a step, only where it is looked up by it. */
    RelatedRecord?: Text;
}

export interface FoundItemNode {
    Id: string;
    RelatedRecordId?: Text;
    StepInstance?: PartNode | null;
}

/** Root fields of the documents that find runs. */
export interface FinderRoots {
    FlowOrchestrationInstance: Connection<FoundRunNode>;
    FlowOrchestrationStageInstance: Connection<PartNode>;
    FlowOrchestrationStepInstance: Connection<PartNode>;
    FlowOrchestrationWorkItem: Connection<FoundItemNode>;
    FlowOrchestrationLog: Connection<PartNode>;
}
