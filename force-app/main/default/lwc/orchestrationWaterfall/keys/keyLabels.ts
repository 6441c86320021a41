import down from '@salesforce/label/c.OrchTimeline_KeyDown';
import end from '@salesforce/label/c.OrchTimeline_KeyEnd';
import ends from '@salesforce/label/c.OrchTimeline_KeyHelpEnds';
import enter from '@salesforce/label/c.OrchTimeline_KeyEnter';
import folds from '@salesforce/label/c.OrchTimeline_KeyHelpFolds';
import help from '@salesforce/label/c.OrchTimeline_KeyHelpHelp';
import home from '@salesforce/label/c.OrchTimeline_KeyHome';
import left from '@salesforce/label/c.OrchTimeline_KeyLeft';
import opens from '@salesforce/label/c.OrchTimeline_KeyHelpEnter';
import pageDown from '@salesforce/label/c.OrchTimeline_KeyPageDown';
import pages from '@salesforce/label/c.OrchTimeline_KeyHelpPages';
import pageUp from '@salesforce/label/c.OrchTimeline_KeyPageUp';
import quiet from '@salesforce/label/c.OrchTimeline_KeyHelpQuiet';
import right from '@salesforce/label/c.OrchTimeline_KeyRight';
import rows from '@salesforce/label/c.OrchTimeline_KeyHelpRows';
import space from '@salesforce/label/c.OrchTimeline_KeySpace';
import up from '@salesforce/label/c.OrchTimeline_KeyUp';

/** Names of keys, and what they do in the grid. */
export const keyLabels = {
    down,
    end,
    ends,
    enter,
    folds,
    help,
    home,
    left,
    opens,
    pageDown,
    /** {0} number of rows */
    pages,
    pageUp,
    quiet,
    right,
    rows,
    space,
    up
};
