import serverWords from '@salesforce/label/c.OrchTimeline_ServerWords';
import tryAgain from '@salesforce/label/c.OrchTimeline_TryAgain';
import tryingAgain from '@salesforce/label/c.OrchTimeline_TryingAgain';

export const labels = {
    serverWords,
    tryAgain,
    tryingAgain
};
