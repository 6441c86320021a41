import { gql } from 'lightning/graphql';
import type { Answer, Connection, Text } from './answer';

/**
 * The run with this Id, and the runs that a record with this Id started, newest first. TriggeringRecord is plain text whose length is not documented, so both
 * forms of the Id are asked for; text compares without case, so the answer is compared again.
 */
export const RUNS_OF_RECORD_DOCUMENT = gql`
    query OrchestrationRunsOfRecord($id: ID!, $ids: [String]) {
        uiapi {
            query {
                FlowOrchestrationInstance(
                    first: 200
                    where: { or: [{ Id: { eq: $id } }, { TriggeringRecord: { in: $ids } }] }
                    orderBy: { CreatedDate: { order: DESC }, Id: { order: DESC } }
                ) {
                    edges {
                        node {
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
                            TriggeringRecord {
                                value
                            }
                            CreatedDate {
                                value
                            }
                        }
                    }
                }
            }
        }
    }
`;

export interface RunOfRecordNode {
    Id: string;
    Status?: Text;
    Name?: Text;
    OrchestrationLabel?: Text;
    TriggeringRecord?: Text;
    CreatedDate?: Text;
}

export type RunsOfRecordAnswer = Answer<{ FlowOrchestrationInstance: Connection<RunOfRecordNode> }>;
