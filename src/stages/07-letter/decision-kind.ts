/** What a text is. Only an `afgoerelse` owes what a decision letter owes. */
export type DocumentKind =
  | 'afgoerelse'
  | 'partshoeringsbrev'
  | 'kvittering'
  | 'fastholdt-genvurdering'
  | 'kvalitetsstandard'
  | 'andet'

/** What a decision comes to as a whole, from the results it holds. */
export type DecisionKind = 'bevilling' | 'delvis' | 'afslag' | 'nedsaettelse' | 'ophoer' | 'anden-hjaelp' | 'ukendt'
