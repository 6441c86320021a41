import close from '@salesforce/label/c.OrchTimeline_KeyHelpClose';
import or from '@salesforce/label/c.OrchTimeline_KeyHelpOr';
import title from '@salesforce/label/c.OrchTimeline_KeyHelpTitle';
import where from '@salesforce/label/c.OrchTimeline_KeyHelpWhere';

export const labels = { close, or, title, where };
