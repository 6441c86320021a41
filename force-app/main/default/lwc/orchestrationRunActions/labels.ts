import copy from '@salesforce/label/c.OrchTimeline_ActCopy';
import copied from '@salesforce/label/c.OrchTimeline_ActCopied';
import copyFailed from '@salesforce/label/c.OrchTimeline_ActCopyFailed';
import doStep from '@salesforce/label/c.OrchTimeline_ActDoStep';
import doStepHere from '@salesforce/label/c.OrchTimeline_ActDoStepHere';
import goOn from '@salesforce/label/c.OrchTimeline_ActGoOn';
import group from '@salesforce/label/c.OrchTimeline_ActGroup';
import openItem from '@salesforce/label/c.OrchTimeline_ActOpenItem';
import openRun from '@salesforce/label/c.OrchTimeline_ActOpenRun';
import openToResume from '@salesforce/label/c.OrchTimeline_ActOpenToResume';
import pause from '@salesforce/label/c.OrchTimeline_ActPause';
import refresh from '@salesforce/label/c.OrchTimeline_ActRefresh';
import refreshing from '@salesforce/label/c.OrchTimeline_ActRefreshing';
import itemHidden from '@salesforce/label/c.OrchTimeline_ActItemHidden';
import nothing from '@salesforce/label/c.OrchTimeline_ActNothing';

export const labels = {
    copy,
    copied,
    /** {0} the status */
    copyFailed,
    doStep,
    doStepHere,
    goOn,
    group,
    openItem,
    openRun,
    openToResume,
    pause,
    refresh,
    refreshing,
    /** Ask for access to its work item */
    itemHidden,
    /** Nothing to do: the step runs by itself */
    nothing
};
