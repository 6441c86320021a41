import allRuns from '@salesforce/label/c.OrchTimeline_FinderAllRuns';
import any from '@salesforce/label/c.OrchTimeline_FinderAny';
import anybody from '@salesforce/label/c.OrchTimeline_FinderAnybody';
import apiName from '@salesforce/label/c.OrchTimeline_FinderApiName';
import badDay from '@salesforce/label/c.OrchTimeline_FinderBadDay';
import badId from '@salesforce/label/c.OrchTimeline_BadId';
import badNumber from '@salesforce/label/c.OrchTimeline_FinderBadNumber';
import badOrder from '@salesforce/label/c.OrchTimeline_FinderBadOrder';
import changed from '@salesforce/label/c.OrchTimeline_FinderChanged';
import clearAll from '@salesforce/label/c.OrchTimeline_FinderClearAll';
import clearSearch from '@salesforce/label/c.OrchTimeline_FinderClearSearch';
import copyLink from '@salesforce/label/c.OrchTimeline_FinderCopyLink';
import counted from '@salesforce/label/c.OrchTimeline_FinderCounted';
import created from '@salesforce/label/c.OrchTimeline_FinderCreated';
import days from '@salesforce/label/c.OrchTimeline_FinderDays';
import debug from '@salesforce/label/c.OrchTimeline_FinderDebug';
import debugIncluded from '@salesforce/label/c.OrchTimeline_FinderDebugIncluded';
import done from '@salesforce/label/c.OrchTimeline_FinderDone';
import ended from '@salesforce/label/c.OrchTimeline_FinderEnded';
import except from '@salesforce/label/c.OrchTimeline_FinderExcept';
import exceptCount from '@salesforce/label/c.OrchTimeline_FinderExceptCount';
import exceptForm from '@salesforce/label/c.OrchTimeline_FinderExceptForm';
import exceptMany from '@salesforce/label/c.OrchTimeline_FinderExceptMany';
import failedWithin from '@salesforce/label/c.OrchTimeline_FinderFailedWithin';
import filter from '@salesforce/label/c.OrchTimeline_FinderFilter';
import filters from '@salesforce/label/c.OrchTimeline_FinderFilters';
import filtersCount from '@salesforce/label/c.OrchTimeline_FinderFiltersCount';
import filtersSet from '@salesforce/label/c.OrchTimeline_FinderFiltersSet';
import foundRuns from '@salesforce/label/c.OrchTimeline_FinderFoundRuns';
import from from '@salesforce/label/c.OrchTimeline_FinderFrom';
import fromDay from '@salesforce/label/c.OrchTimeline_FinderFromDay';
import fromToDay from '@salesforce/label/c.OrchTimeline_FinderFromToDay';
import groupHolder from '@salesforce/label/c.OrchTimeline_FinderGroupHolder';
import groupPart from '@salesforce/label/c.OrchTimeline_FinderGroupPart';
import groupStands from '@salesforce/label/c.OrchTimeline_FinderGroupStands';
import groupTime from '@salesforce/label/c.OrchTimeline_FinderGroupTime';
import groupWhat from '@salesforce/label/c.OrchTimeline_FinderGroupWhat';
import badStep from '@salesforce/label/c.OrchTimeline_FinderBadStep';
import endedOn from '@salesforce/label/c.OrchTimeline_FinderEndedOn';
import slowStep from '@salesforce/label/c.OrchTimeline_FinderSlowStep';
import stepForm from '@salesforce/label/c.OrchTimeline_FinderStepForm';
import handFirst from '@salesforce/label/c.OrchTimeline_FinderHandFirst';
import holder from '@salesforce/label/c.OrchTimeline_FinderHolder';
import holderGroup from '@salesforce/label/c.OrchTimeline_FinderHolderGroup';
import holderInactive from '@salesforce/label/c.OrchTimeline_FinderHolderInactive';
import holderKind from '@salesforce/label/c.OrchTimeline_FinderHolderKind';
import holderQueue from '@salesforce/label/c.OrchTimeline_FinderHolderQueue';
import holderUser from '@salesforce/label/c.OrchTimeline_FinderHolderUser';
import hours from '@salesforce/label/c.OrchTimeline_FinderHours';
import idForm from '@salesforce/label/c.OrchTimeline_FinderIdForm';
import mine from '@salesforce/label/c.OrchTimeline_FinderMine';
import mineOnly from '@salesforce/label/c.OrchTimeline_FinderMineOnly';
import needsHand from '@salesforce/label/c.OrchTimeline_FinderNeedsHand';
import needyRuns from '@salesforce/label/c.OrchTimeline_FinderNeedyRuns';
import number from '@salesforce/label/c.OrchTimeline_FinderNumber';
import object from '@salesforce/label/c.OrchTimeline_FinderObject';
import older from '@salesforce/label/c.OrchTimeline_FinderOlder';
import process from '@salesforce/label/c.OrchTimeline_FinderProcess';
import recordId from '@salesforce/label/c.OrchTimeline_FinderRecordId';
import refresh from '@salesforce/label/c.OrchTimeline_ActRefresh';
import refreshing from '@salesforce/label/c.OrchTimeline_ActRefreshing';
import remove from '@salesforce/label/c.OrchTimeline_FinderRemove';
import search from '@salesforce/label/c.OrchTimeline_FinderSearch';
import stage from '@salesforce/label/c.OrchTimeline_FinderStage';
import state from '@salesforce/label/c.OrchTimeline_FinderState';
import stateOther from '@salesforce/label/c.OrchTimeline_ToolOther';
import status from '@salesforce/label/c.OrchTimeline_FinderStatus';
import statusCanceled from '@salesforce/label/c.OrchTimeline_FinderStatusCanceled';
import statusCompleted from '@salesforce/label/c.OrchTimeline_FinderStatusCompleted';
import statusError from '@salesforce/label/c.OrchTimeline_FinderStatusError';
import statusInProgress from '@salesforce/label/c.OrchTimeline_FinderStatusInProgress';
import statusSuspended from '@salesforce/label/c.OrchTimeline_FinderStatusSuspended';
import step from '@salesforce/label/c.OrchTimeline_FinderStep';
import stepType from '@salesforce/label/c.OrchTimeline_FinderStepType';
import suspendedFor from '@salesforce/label/c.OrchTimeline_FinderSuspendedFor';
import title from '@salesforce/label/c.OrchTimeline_FinderTitle';
import to from '@salesforce/label/c.OrchTimeline_FinderTo';
import toDay from '@salesforce/label/c.OrchTimeline_FinderToDay';
import typeAsynchronous from '@salesforce/label/c.OrchTimeline_DrawerTypeAsynchronous';
import typeBackground from '@salesforce/label/c.OrchTimeline_DrawerTypeBackground';
import typeInteractive from '@salesforce/label/c.OrchTimeline_DrawerTypeInteractive';
import unchanged from '@salesforce/label/c.OrchTimeline_FinderUnchanged';
import unit from '@salesforce/label/c.OrchTimeline_FinderUnit';
import urgency from '@salesforce/label/c.OrchTimeline_FinderUrgency';
import version from '@salesforce/label/c.OrchTimeline_FinderVersion';
import younger from '@salesforce/label/c.OrchTimeline_FinderYounger';

export const labels = {
    allRuns,
    any,
    anybody,
    apiName,
    badDay,
    /** {0} what was written */
    badId,
    /** {0} least, {1} greatest number */
    badNumber,
    badOrder,
    changed,
    clearAll,
    clearSearch,
    copyLink,
    /** {0} name, {1} number */
    counted,
    created,
    days,
    debug,
    debugIncluded,
    done,
    ended,
    except,
    /** {0} number */
    exceptCount,
    exceptForm,
    /** {0} greatest number */
    exceptMany,
    failedWithin,
    filter,
    filters,
    /** {0} number */
    filtersCount,
    filtersSet,
    foundRuns,
    from,
    /** {0} day */
    fromDay,
    /** {0} first day, {1} last day */
    fromToDay,
    groupHolder,
    groupPart,
    groupStands,
    groupTime,
    groupWhat,
    badStep,
    endedOn,
    handFirst,
    slowStep,
    stepForm,
    holder,
    holderGroup,
    holderInactive,
    holderKind,
    holderQueue,
    holderUser,
    hours,
    idForm,
    mine,
    mineOnly,
    needsHand,
    needyRuns,
    number,
    object,
    older,
    process,
    recordId,
    refresh,
    refreshing,
    /** {0} filter, {1} its value */
    remove,
    search,
    stage,
    state,
    stateOther,
    status,
    statusCanceled,
    statusCompleted,
    statusError,
    statusInProgress,
    statusSuspended,
    step,
    stepType,
    suspendedFor,
    title,
    to,
    /** {0} day */
    toDay,
    typeAsynchronous,
    typeBackground,
    typeInteractive,
    unchanged,
    unit,
    urgency,
    version,
    younger
};
