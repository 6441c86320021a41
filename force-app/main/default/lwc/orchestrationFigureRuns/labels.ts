import close from '@salesforce/label/c.OrchTimeline_DashClose';
import inTroubleshooter from '@salesforce/label/c.OrchTimeline_DashInTroubleshooter';

export const labels = { close, inTroubleshooter };
