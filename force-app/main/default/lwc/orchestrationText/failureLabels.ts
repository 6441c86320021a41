import errorText from '@salesforce/label/c.OrchTimeline_ErrorText';
import errorTitle from '@salesforce/label/c.OrchTimeline_ErrorTitle';
import noField from '@salesforce/label/c.OrchTimeline_NoField';
import noFieldTitle from '@salesforce/label/c.OrchTimeline_NoFieldTitle';
import noObject from '@salesforce/label/c.OrchTimeline_NoObject';
import noObjectTitle from '@salesforce/label/c.OrchTimeline_NoObjectTitle';
import offline from '@salesforce/label/c.OrchTimeline_Offline';
import offlineTitle from '@salesforce/label/c.OrchTimeline_OfflineTitle';
import signedOut from '@salesforce/label/c.OrchTimeline_SignedOut';
import signedOutTitle from '@salesforce/label/c.OrchTimeline_SignedOutTitle';
import timeout from '@salesforce/label/c.OrchTimeline_Timeout';
import timeoutTitle from '@salesforce/label/c.OrchTimeline_TimeoutTitle';
import unavailable from '@salesforce/label/c.OrchTimeline_Unavailable';
import unavailableTitle from '@salesforce/label/c.OrchTimeline_UnavailableTitle';
import unreadable from '@salesforce/label/c.OrchTimeline_Unreadable';
import unreadableTitle from '@salesforce/label/c.OrchTimeline_UnreadableTitle';

/** Words for requests that failed. */
export const failureLabels = {
    errorText,
    errorTitle,
    /** {0} API name of the field */
    noField,
    noFieldTitle,
    /** {0} API name of the object */
    noObject,
    noObjectTitle,
    offline,
    offlineTitle,
    signedOut,
    signedOutTitle,
    timeout,
    timeoutTitle,
    unavailable,
    unavailableTitle,
    unreadable,
    unreadableTitle
};
