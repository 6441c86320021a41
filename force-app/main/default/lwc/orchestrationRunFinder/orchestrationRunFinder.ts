import { LightningElement, api, wire } from 'lwc';
import { graphql } from 'lightning/graphql';
import type { GraphQLDocument, GraphQLResult } from 'lightning/graphql';
import { getObjectInfo } from 'lightning/uiObjectInfoApi';
import type { ObjectInfoResult } from 'lightning/uiObjectInfoApi';
import {
    absorbRuns,
    emptyFinding,
    failureOf,
    finderVariables,
    needsContextProbe,
    routesToAsk,
    RUN_OF_LOG_ROW_DOCUMENT,
    RUNS_BY_ITEM_DOCUMENT,
    RUNS_BY_PART_DOCUMENT,
    RUNS_BY_TRIGGER_DOCUMENT,
    RUNS_OF_RECORD_DOCUMENT,
    runsByContextDocument,
    withContextField,
    withRouteFailure
} from 'c/orchestrationData';
import type { Answer, FinderRoots, FinderVariables, Finding, Route } from 'c/orchestrationData';

type Result = GraphQLResult<Answer<Partial<FinderRoots>>>;
type Variables = FinderVariables | undefined;

const STEP_OBJECT = 'FlowOrchestrationStepInstance';

/**
 * Finds the runs of a record of any object. Shows nothing.
 * @fires OrchestrationRunFinder#found detail: the {@link Finding} so far; once for each answer
 */
export default class OrchestrationRunFinder extends LightningElement {
    /** Id of the record, 15 or 18 characters. */
    @api
    get recordId(): string | null {
        return this.finding?.recordId ?? null;
    }
    set recordId(id: string | null | undefined) {
        if ((id ?? null) === this.recordId) return;
        this.finding = id ? emptyFinding(id) : null;
        this.results.clear();
    }
    /** API name of its object; null or absent where it is not known. */
    @api objectApiName?: string | null;

    finding: Finding | null = null;
    private results = new Map<Route, Result>();

    /** Asks again what failed. Resolves when the answers are there. */
    @api
    async retry(): Promise<void> {
        const failed = [...this.results.values()].filter(({ errors }) => errors?.length);
        await Promise.allSettled(failed.map(({ refresh }) => refresh?.()));
    }

    @wire(graphql, { query: RUNS_OF_RECORD_DOCUMENT, variables: '$allVariables' })
    handleAll(result: GraphQLResult<never>): void {
        this.take('all', result);
    }
    @wire(graphql, { query: RUNS_BY_PART_DOCUMENT, variables: '$partVariables' })
    handlePart(result: GraphQLResult<never>): void {
        this.take('part', result);
    }
    @wire(graphql, { query: RUNS_BY_TRIGGER_DOCUMENT, variables: '$triggerVariables' })
    handleTrigger(result: GraphQLResult<never>): void {
        this.take('trigger', result);
    }
    @wire(graphql, { query: RUNS_BY_ITEM_DOCUMENT, variables: '$itemVariables' })
    handleItem(result: GraphQLResult<never>): void {
        this.take('item', result);
    }
    @wire(graphql, { query: RUN_OF_LOG_ROW_DOCUMENT, variables: '$logVariables' })
    handleLog(result: GraphQLResult<never>): void {
        this.take('log', result);
    }
    @wire(graphql, { query: '$contextDocument', variables: '$contextVariables' })
    handleContext(result: GraphQLResult<never>): void {
        this.take('context', result);
    }
    @wire(getObjectInfo, { objectApiName: '$probedObject' })
    handleStepInfo({ data, error }: ObjectInfoResult): void {
        if (!this.finding || (!data && !error)) return;
        // An error of object info means "not known": then the field is taken for absent, as no document may guess.
        this.tell(withContextField(this.finding, Boolean(data?.fields['RelatedRecord'])));
    }

    get routes(): Route[] {
        return this.finding ? routesToAsk(this.finding, this.objectApiName ?? null) : [];
    }
    variablesOf(route: Route): Variables {
        return this.finding && this.routes.includes(route) ? finderVariables(this.finding.recordId) : undefined;
    }
    get allVariables(): Variables {
        return this.variablesOf('all');
    }
    get partVariables(): { id: string } | undefined {
        const variables = this.variablesOf('part');
        return variables && { id: variables.id };
    }
    get triggerVariables(): { ids: string[] } | undefined {
        const variables = this.variablesOf('trigger');
        return variables && { ids: variables.ids };
    }
    get itemVariables(): { id: string } | undefined {
        const variables = this.variablesOf('item');
        return variables && { id: variables.id };
    }
    get logVariables(): { id: string } | undefined {
        const variables = this.variablesOf('log');
        return variables && { id: variables.id };
    }
    get contextVariables(): { ids: string[] } | undefined {
        const variables = this.variablesOf('context');
        return variables && { ids: variables.ids };
    }
    get contextDocument(): GraphQLDocument | undefined {
        return this.routes.includes('context') ? runsByContextDocument() : undefined;
    }
    get probedObject(): string | undefined {
        return this.finding && needsContextProbe(this.finding, this.objectApiName ?? null) ? STEP_OBJECT : undefined;
    }

    take(route: Route, result: Result): void {
        const { data, errors } = result;
        if (!this.finding || (!data && !errors)) return;
        this.results.set(route, result);
        this.tell(
            errors?.length
                ? withRouteFailure(this.finding, route, failureOf(errors))
                : absorbRuns(this.finding, route, data ?? {})
        );
    }
    tell(finding: Finding): void {
        if (finding === this.finding) return;
        this.finding = finding;
        this.dispatchEvent(new CustomEvent('found', { detail: finding }));
    }
}
