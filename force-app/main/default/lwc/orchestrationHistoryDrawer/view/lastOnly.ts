/** Remembers the last answer of a pure function of two arguments: a template asks for it many times per rendering. */
export function lastOnly<A, B, R>(compute: (a: A, b: B) => R): (a: A, b: B) => R {
    let last: { a: A; b: B; result: R } | null = null;
    return (a, b) => {
        if (!last || last.a !== a || last.b !== b) {
            last = { a, b, result: compute(a, b) };
        }
        return last.result;
    };
}
