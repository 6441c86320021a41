import type { WireFailure } from '../failures/failures';
import { SPARED_FIELDS } from './runFilter';
import type { SparedField } from './runFilter';

/** A field that the reader may not read and without which the filter can do; null where it is not that. */
export function sparedField(failure: WireFailure | null, closed: ReadonlySet<SparedField>): SparedField | null {
    const [object, field] = failure?.code === 'no-field' ? (failure.subject ?? '').split('.') : [];
    const spared = SPARED_FIELDS.find((name) => object === 'FlowOrchestrationInstance' && name === field);
    return spared && !closed.has(spared) ? spared : null;
}
