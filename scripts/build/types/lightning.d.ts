/**
 * The platform modules that our components use, as far as they use them.
 * Sources: LWC guide, reference-graphql-wire, reference-lightning-navigation, data-wire-service-about.
 */
declare module 'lightning/graphql' {
    import type { WireAdapterConstructor } from 'lwc';

    /** Opaque reference to a parsed document. */
    export interface GraphQLDocument {
        readonly __graphqlDocument: never;
    }
    /** Tag for static documents, or a call with a whole constant for run-time documents. */
    export function gql(text: TemplateStringsArray | string, ...fragments: GraphQLDocument[]): GraphQLDocument;

    export interface GraphQLError {
        message: string;
        locations?: { line: number; column: number }[];
        path?: (string | number)[];
        extensions?: Record<string, unknown>;
    }
    /** Before the first answer both `data` and `errors` are undefined. `data` is deeply frozen. */
    export interface GraphQLResult<Data = unknown> {
        data?: Data;
        errors?: GraphQLError[];
        /** Bypasses the cache; may resolve without an emission when nothing changed. */
        refresh?: () => Promise<void>;
    }
    /** No request is made while `query` or `variables` is undefined. */
    export interface GraphQLConfig {
        query?: GraphQLDocument;
        variables?: Record<string, unknown>;
        operationName?: string;
    }
    export const graphql: WireAdapterConstructor<GraphQLConfig, GraphQLResult<never>>;
}

declare module 'lightning/navigation' {
    import type { LightningElement, WireAdapterConstructor } from 'lwc';

    export interface PageReference {
        type: string;
        attributes: Record<string, string>;
        state?: Record<string, string | undefined>;
    }
    // The form that TypeScript asks of mixins.
    type Constructor<T> = new (...values: any[]) => T;
    export interface NavigationMethods {
        [Navigate](reference: PageReference, replace?: boolean): void;
        [GenerateUrl](reference: PageReference): Promise<string>;
    }
    const Navigate: unique symbol;
    const GenerateUrl: unique symbol;
    export const NavigationMixin: (<T extends Constructor<LightningElement>>(
        base: T
    ) => T & Constructor<NavigationMethods>) & {
        readonly Navigate: typeof Navigate;
        readonly GenerateUrl: typeof GenerateUrl;
    };
    export const CurrentPageReference: WireAdapterConstructor<Record<string, never>, PageReference>;
}

declare module 'lightning/uiObjectInfoApi' {
    import type { WireAdapterConstructor } from 'lwc';

    /** Object info of the UI API, as far as our components read it. */
    export interface ObjectInfo {
        apiName: string;
        label: string;
        labelPlural: string;
        keyPrefix: string | null;
        nameFields: string[];
        fields: Record<string, { apiName: string; label: string; dataType: string }>;
    }
    export interface ObjectInfoResult {
        data?: ObjectInfo;
        error?: { status?: number; body?: unknown };
    }
    /** No request is made while `objectApiName` is undefined (LWC guide, reference-wire-adapters-object-info). */
    export const getObjectInfo: WireAdapterConstructor<{ objectApiName?: string }, ObjectInfoResult>;

    /** One result per name, in their order; of an object with an error `result` holds the API's messages. */
    export interface ObjectInfos {
        results: readonly { statusCode: number; result: ObjectInfo | readonly { message?: string }[] }[];
    }
    export interface ObjectInfosResult {
        data?: ObjectInfos;
        /** Only if the request itself failed. */
        error?: { status?: number; statusText?: string; body?: unknown };
    }
    /** No request is made while `objectApiNames` is undefined (LWC guide, reference-wire-adapters-object-infos). */
    export const getObjectInfos: WireAdapterConstructor<{ objectApiNames?: readonly string[] }, ObjectInfosResult>;
}

declare module 'lightning/uiRecordApi' {
    import type { WireAdapterConstructor } from 'lwc';

    /** A record of the UI API, as far as our components read it. */
    export interface UiRecord {
        apiName: string;
        id: string;
        fields: Record<string, { value: unknown; displayValue: string | null } | undefined>;
    }
    export interface RecordsResult {
        /** One result per Id, in their order; of a record that is closed `result` holds the API's messages. */
        data?: { results: readonly { statusCode: number; result: UiRecord | readonly { message?: string }[] }[] };
        error?: { status?: number; body?: unknown };
    }
    /** No request is made while `records` is undefined (LWC guide, reference-wire-adapters-get-records). */
    export const getRecords: WireAdapterConstructor<
        { records?: readonly { recordIds: readonly string[]; optionalFields?: readonly string[] }[] },
        RecordsResult
    >;
}

declare module '@salesforce/label/*' {
    const text: string;
    export default text;
}

declare module '@salesforce/i18n/locale' {
    /** BCP 47 tag of the reader's locale. */
    const locale: string;
    export default locale;
}
declare module '@salesforce/i18n/timeZone' {
    /** IANA name of the reader's time zone. */
    const timeZone: string;
    export default timeZone;
}
declare module '@salesforce/i18n/dir' {
    const dir: 'ltr' | 'rtl';
    export default dir;
}
declare module '@salesforce/user/Id' {
    /** 18-character Id of the signed-in user; undefined for guests. */
    const userId: string | undefined;
    export default userId;
}
declare module '*.html' {
    const template: (...args: never[]) => unknown;
    export default template;
}

declare module 'lightning/refresh' {
    /** Asks the page around a component to refresh (LWC guide, data-refreshview). */
    export class RefreshEvent extends Event {
        constructor();
    }
    /** @returns an id for `unregisterRefreshHandler` */
    export function registerRefreshHandler(element: object, handler: () => Promise<unknown>): number;
    export function unregisterRefreshHandler(id: number): void;
}
