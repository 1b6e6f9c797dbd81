type SameArguments<M> = M extends (args: infer A) => string ? (args: A) => string : string

/** The messages of an area in another language: the same keys, the same arguments. */
export type Translated<V> = { readonly [K in keyof V]: SameArguments<V[K]> }
