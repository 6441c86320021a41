/** The wire adapter's own part: from configurations to emissions. */
import { isComplete, keyOf, requestOf } from './request.ts';
import type { WireAnswer, WireConfig } from './request.ts';
import type { Store } from './store.ts';

export interface WireResult extends WireAnswer {
    refresh?: () => Promise<void>;
}

type Emit = (result: WireResult) => void;

/** A wire adapter class over a store. */
export function graphqlAdapter(store: Store): new (emit: Emit) => {
    connect(): void;
    update(config: WireConfig): void;
    disconnect(): void;
} {
    return class GraphqlAdapter {
        private readonly emit: Emit;
        private connected = false;
        private config: WireConfig = {};
        private key: string | null = null;
        private end: () => void = () => undefined;

        constructor(emit: Emit) {
            this.emit = emit;
            emit({ data: undefined, errors: undefined });
        }

        connect(): void {
            this.connected = true;
            this.follow();
        }

        update(config: WireConfig): void {
            this.config = config;
            this.follow();
        }

        disconnect(): void {
            this.connected = false;
            this.leave();
        }

        private leave(): void {
            this.end();
            this.end = () => undefined;
            this.key = null;
        }

        private follow(): void {
            if (!this.connected || !isComplete(this.config)) return;
            const request = requestOf(this.config);
            if (!('query' in request)) {
                this.leave();
                this.emit(request);
                return;
            }
            const key = keyOf(request);
            if (key === this.key) return;
            this.leave();
            this.key = key;
            const refresh = (): Promise<void> => store.refresh(request);
            this.end = store.follow(request, (answer) => this.emit({ ...answer, refresh }));
        }
    };
}
