import hidden from '@salesforce/label/c.OrchTimeline_AccessHidden';
import perhaps from '@salesforce/label/c.OrchTimeline_AccessPerhaps';
import notInOrg from '@salesforce/label/c.OrchTimeline_AccessNotInOrg';
import colHidden from '@salesforce/label/c.OrchTimeline_AccessColHidden';
import colUnsaid from '@salesforce/label/c.OrchTimeline_AccessColUnsaid';
import colOpens from '@salesforce/label/c.OrchTimeline_AccessColOpens';
import copy from '@salesforce/label/c.OrchTimeline_AccessCopy';
import copied from '@salesforce/label/c.OrchTimeline_AccessCopied';
import copyFailed from '@salesforce/label/c.OrchTimeline_AccessCopyFailed';
import requestText from '@salesforce/label/c.OrchTimeline_AccessRequestText';
import wholeText from '@salesforce/label/c.OrchTimeline_AccessWholeText';
import wholeSet from '@salesforce/label/c.OrchTimeline_AccessWholeSet';
import wholeClosed from '@salesforce/label/c.OrchTimeline_AccessWholeClosed';
import wholeFields from '@salesforce/label/c.OrchTimeline_AccessWholeFields';
import wholeNotAsked from '@salesforce/label/c.OrchTimeline_AccessWholeNotAsked';
import wholeNothing from '@salesforce/label/c.OrchTimeline_AccessWholeNothing';
import wholeSharing from '@salesforce/label/c.OrchTimeline_AccessWholeSharing';
import wholeOff from '@salesforce/label/c.OrchTimeline_AccessWholeOff';
import noObjectTitle from '@salesforce/label/c.OrchTimeline_NoObjectTitle';
import twoSentences from '@salesforce/label/c.OrchTimeline_TwoSentences';

/** Texts of the panel and of the page without runs. */
export const labels = {
    /** {0} number of things that are surely hidden */
    hidden,
    /** {0} number of things of which there may also be none */
    perhaps,
    /** {0} number of things that nobody in the org can see */
    notInOrg,
    colHidden,
    colUnsaid,
    colOpens,
    copy,
    copied,
    copyFailed,
    requestText,
    wholeText,
    /** {0} API name of a permission set */
    wholeSet,
    /** {0} what can therefore not be said */
    wholeClosed,
    /** {0} API names of fields, {1} what can therefore not be said */
    wholeFields,
    /** {0} what it is needed for */
    wholeNotAsked,
    wholeNothing,
    wholeSharing,
    wholeOff,
    noObjectTitle,
    twoSentences
};
