import age from '@salesforce/label/c.OrchTimeline_RowsSortAge';
import ageTitle from '@salesforce/label/c.OrchTimeline_RowsAgeTitle';
import ascending from '@salesforce/label/c.OrchTimeline_RowsAscending';
import checking from '@salesforce/label/c.OrchTimeline_RowsChecking';
import descending from '@salesforce/label/c.OrchTimeline_RowsDescending';
import left from '@salesforce/label/c.OrchTimeline_RowsLeft';
import leftTitle from '@salesforce/label/c.OrchTimeline_RowsLeftTitle';
import muleSoft from '@salesforce/label/c.OrchTimeline_RowsMuleSoft';
import nameless from '@salesforce/label/c.OrchTimeline_RowsNameless';
import next from '@salesforce/label/c.OrchTimeline_RowsNext';
import noAssignee from '@salesforce/label/c.OrchTimeline_RowsNoAssignee';
import none from '@salesforce/label/c.OrchTimeline_RowsNone';
import open from '@salesforce/label/c.OrchTimeline_RowsOpen';
import outside from '@salesforce/label/c.OrchTimeline_RowsOutside';
import page from '@salesforce/label/c.OrchTimeline_RowsPage';
import pageAlone from '@salesforce/label/c.OrchTimeline_RowsPageAlone';
import previous from '@salesforce/label/c.OrchTimeline_RowsPrevious';
import range from '@salesforce/label/c.OrchTimeline_RowsRange';
import runNumber from '@salesforce/label/c.OrchTimeline_RunNumber';
import sinceTitle from '@salesforce/label/c.OrchTimeline_RowsSinceTitle';
import soFar from '@salesforce/label/c.OrchTimeline_RowsSoFar';
import sort from '@salesforce/label/c.OrchTimeline_RowsSort';
import sortLeft from '@salesforce/label/c.OrchTimeline_RowsSortLeft';
import sortNumber from '@salesforce/label/c.OrchTimeline_RowsSortNumber';
import sortState from '@salesforce/label/c.OrchTimeline_RowsSortState';
import stop from '@salesforce/label/c.OrchTimeline_RowsStop';
import total from '@salesforce/label/c.OrchTimeline_RowsTotal';
import title from '@salesforce/label/c.OrchTimeline_RowsTitle';
import unchanged from '@salesforce/label/c.OrchTimeline_RowsSortUnchanged';
import unchangedTitle from '@salesforce/label/c.OrchTimeline_RowsUnchangedTitle';
import windowOver from '@salesforce/label/c.OrchTimeline_RowsWindowOver';

export const labels = {
    /** {0} duration, {1} moment */
    ageTitle,
    ascending,
    checking,
    descending,
    /** {0} duration */
    left,
    /** {0} moment */
    leftTitle,
    muleSoft,
    /** {0} run number, {1} process */
    nameless,
    next,
    noAssignee,
    none,
    /** {0} names of steps */
    open,
    outside,
    /** {0} page, {1} pages */
    page,
    /** {0} page */
    pageAlone,
    previous,
    /** {0} first row, {1} last row, {2} total */
    range,
    /** {0} number */
    runNumber,
    /** {0} duration, {1} moment */
    sinceTitle,
    /** {0} number */
    soFar,
    sort,
    stop,
    title,
    /** {0} total */
    total,
    /** {0} duration, {1} moment */
    unchangedTitle,
    windowOver,
    sorts: { left: sortLeft, unchanged, age, number: sortNumber, state: sortState }
};
