declare const brand: unique symbol

/** A primitive that can't be mistaken for another of the same kind. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name }
