import type { Evidence, Rule, Unread } from 'c/orchestrationModel';
import { fill, formatFull, formatSeconds } from 'c/orchestrationText';
import { labels } from '../labels';

const RECORDS = {
    run: labels.run,
    stage: labels.stage,
    step: labels.step,
    item: labels.item,
    interview: labels.interview
};

const FIELDS: Record<string, string> = {
    AssigneeId: labels.fieldAssignee,
    CreatedDate: labels.fieldCreated,
    Duration: labels.fieldDuration,
    ElapsedTimeSinceAsgntInSec: labels.fieldElapsed,
    LastModifiedDate: labels.fieldModified,
    RelatedRecordId: labels.fieldRecord,
    TriggeringRecord: labels.fieldTrigger
};

const RULES: Record<Rule, { name: string; help: string }> = {
    'resume-window': { name: labels.ruleWindow, help: labels.ruleWindowHelp },
    'not-resumable': { name: labels.ruleNever, help: labels.ruleNeverHelp },
    handover: { name: labels.ruleHandover, help: labels.ruleHandoverHelp },
    'system-closes': { name: labels.ruleSystem, help: labels.ruleSystemHelp }
};

const UNREAD: Record<Unread, { text: string; help: string }> = {
    log: { text: labels.unreadLog, help: labels.unreadLogHelp },
    'log-failed': { text: labels.unreadLogFailed, help: labels.askedFor },
    stages: { text: labels.unreadStages, help: labels.unreadStagesHelp },
    steps: { text: labels.unreadSteps, help: labels.unreadStepsHelp },
    holders: { text: labels.unreadHolders, help: labels.unreadHoldersHelp },
    message: { text: labels.unreadMessage, help: labels.unreadMessageHelp }
};

/** What a link to act on is called: the record alone. */
export const recordText = (evidence: Evidence): string =>
    evidenceText('field' in evidence ? { ...evidence, field: null, value: null } : evidence);

/** "FailStep, 14:02:00", "Step: Error", "Run: last modified", "Opportunity", "Rule: 14 days" */
export function evidenceText(evidence: Evidence): string {
    switch (evidence.kind) {
        case 'milestone': {
            const name = evidence.row || labels.milestone;
            return evidence.at === null ? name : fill(labels.evidenceMilestone, name, formatSeconds(evidence.at));
        }
        case 'rule':
            return RULES[evidence.id].name;
        case 'record':
            return evidence.object === 'User' ? labels.user : evidence.object || labels.record;
        default: {
            const detail = evidence.value || FIELDS[evidence.field ?? ''];
            return detail ? fill(labels.evidenceField, RECORDS[evidence.kind], detail) : RECORDS[evidence.kind];
        }
    }
}

/** The day and year of a milestone, which its name leaves out; '' of anything else. */
export const evidenceTitle = (evidence: Evidence): string =>
    evidence.kind === 'milestone' && evidence.at !== null ? formatFull(evidence.at) : '';

/** What the rule says. */
export const ruleText = (rule: Rule): string => RULES[rule].help;

/** What could not be read, and what would show it. */
export const unreadText = (what: Unread): { text: string; help: string } => UNREAD[what];
