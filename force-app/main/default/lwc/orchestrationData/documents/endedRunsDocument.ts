import { gql } from 'lightning/graphql';
import type { Filter } from '../search/filter';
import type { Answer, Connection, Num, Text } from './answer';

/**
 * When runs ended: the newest 2,000 that a filter finds, the most that one page holds, and how many there are. Newest by
 * CreatedDate, as Ids need not rise with it: of what was started after the last of them none is missing.
 */
export const ENDED_RUNS_DOCUMENT = gql`
    query OrchestrationEndedRuns($where: FlowOrchestrationInstance_Filter) {
        uiapi {
            query {
                FlowOrchestrationInstance(
                    first: 2000
                    where: $where
                    orderBy: { CreatedDate: { order: DESC, nulls: LAST }, Id: { order: DESC } }
                ) {
                    edges {
                        node {
                            Id
                            Status {
                                value
                            }
                            Duration @optional {
                                value
                            }
                            CreatedDate @optional {
                                value
                            }
                            LastModifiedDate @optional {
                                value
                            }
                        }
                    }
                    totalCount
                }
            }
        }
    }
`;

export type EndedRunsVariables = { where: Filter };

export interface EndedRunNode {
    Id: string;
    Status?: Text;
    Duration?: Num;
    CreatedDate?: Text;
    LastModifiedDate?: Text;
}

export type EndedRunsAnswer = Answer<{ FlowOrchestrationInstance: Connection<EndedRunNode> }>;
