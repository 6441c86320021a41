import logHidden from '@salesforce/label/c.OrchTimeline_LogHidden';
import logPending from '@salesforce/label/c.OrchTimeline_LogPending';
import logFailed from '@salesforce/label/c.OrchTimeline_LogFailed';
import logDenied from '@salesforce/label/c.OrchTimeline_LogDenied';
import partialData from '@salesforce/label/c.OrchTimeline_PartialData';
import pagesPending from '@salesforce/label/c.OrchTimeline_PagesPending';
import loading from '@salesforce/label/c.OrchTimeline_Loading';
import noRunTitle from '@salesforce/label/c.OrchTimeline_NoRunTitle';
import noRun from '@salesforce/label/c.OrchTimeline_NoRun';
import noObjectTitle from '@salesforce/label/c.OrchTimeline_NoObjectTitle';
import noObject from '@salesforce/label/c.OrchTimeline_NoObject';
import noFieldTitle from '@salesforce/label/c.OrchTimeline_NoFieldTitle';
import noField from '@salesforce/label/c.OrchTimeline_NoField';
import unavailableTitle from '@salesforce/label/c.OrchTimeline_UnavailableTitle';
import unavailable from '@salesforce/label/c.OrchTimeline_Unavailable';
import signedOutTitle from '@salesforce/label/c.OrchTimeline_SignedOutTitle';
import signedOut from '@salesforce/label/c.OrchTimeline_SignedOut';
import offlineTitle from '@salesforce/label/c.OrchTimeline_OfflineTitle';
import offline from '@salesforce/label/c.OrchTimeline_Offline';
import errorTitle from '@salesforce/label/c.OrchTimeline_ErrorTitle';
import errorText from '@salesforce/label/c.OrchTimeline_ErrorText';
import staleNotice from '@salesforce/label/c.OrchTimeline_StaleNotice';
import tryAgain from '@salesforce/label/c.OrchTimeline_TryAgain';
import statusWaiting from '@salesforce/label/c.OrchTimeline_StatusWaiting';
import youName from '@salesforce/label/c.OrchTimeline_YouName';

/** Texts of the run view. */
export const labels = {
    /** Milestones are not visible to you, so times marked ~ are estimated from the records. The log ne */
    logHidden,
    /** Checking the log… */
    logPending,
    /** The log could not be read, so times marked ~ are estimated from the records. */
    logFailed,
    /** You have no access to the object Orchestration Run Log, so times marked ~ are estimated from th */
    logDenied,
    /** The org answered with errors, so parts may be missing. */
    partialData,
    /** Reading further steps… */
    pagesPending,
    /** Loading the run */
    loading,
    /** No run to show */
    noRunTitle,
    /** No run of this record is visible to you. Runs are visible through sharing rules or View All Dat */
    noRun,
    /** You cannot read orchestration runs */
    noObjectTitle,
    /** Your org or your permissions do not give you the object {0}. The permission set Orchestration T */
    noObject,
    /** A field is missing */
    noFieldTitle,
    /** The field {0}, which this page cannot do without, is not readable for you. Ask your admin for r */
    noField,
    /** The org is busy */
    unavailableTitle,
    /** Too many requests reached the org (503). Nothing is lost: try again in a moment. */
    unavailable,
    /** You are signed out */
    signedOutTitle,
    /** The org no longer knows this session. Reload the page to sign in again. */
    signedOut,
    /** No connection */
    offlineTitle,
    /** The org cannot be reached. Check your connection and try again. */
    offline,
    /** The run could not be read */
    errorTitle,
    /** The org answered with an error. Try again; if it stays, give your admin the words below. */
    errorText,
    /** This is the picture of {0}. {1} */
    staleNotice,
    /** Try again */
    tryAgain,
    /** {0} · {1} */
    statusWaiting,
    /** you */
    youName
};
