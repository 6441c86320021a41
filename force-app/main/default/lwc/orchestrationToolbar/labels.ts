import all from '@salesforce/label/c.OrchTimeline_ToolAll';
import attention from '@salesforce/label/c.OrchTimeline_ToolAttention';
import axis from '@salesforce/label/c.OrchTimeline_ToolAxis';
import axisIs from '@salesforce/label/c.OrchTimeline_RowsAxisIs';
import clear from '@salesforce/label/c.OrchTimeline_ToolClear';
import clock from '@salesforce/label/c.OrchTimeline_ToolClock';
import elapsed from '@salesforce/label/c.OrchTimeline_ToolElapsed';
import find from '@salesforce/label/c.OrchTimeline_ToolFind';
import foldAll from '@salesforce/label/c.OrchTimeline_ToolFoldAll';
import found from '@salesforce/label/c.OrchTimeline_ToolFound';
import group from '@salesforce/label/c.OrchTimeline_ToolGroup';
import openAll from '@salesforce/label/c.OrchTimeline_ToolOpenAll';
import path from '@salesforce/label/c.OrchTimeline_ToolPath';
import pathHelp from '@salesforce/label/c.OrchTimeline_ToolPathHelp';

export const labels = {
    all,
    attention,
    axis,
    /** {0} what the menu chooses, {1} what is chosen */
    axisIs,
    clear,
    clock,
    elapsed,
    find,
    foldAll,
    /** {0} found, {1} of all */
    found,
    group,
    openAll,
    path,
    pathHelp
};
