import { SOURCE_KINDS, type SourceKind } from './source.ts'

/** Papers: they are fetched, and no letter can ask them. */
const PAPERS = ['merudgifter', 'faktisk-forbrug', 'voksenudredning', 'handleplan', 'kommunens-vurdering'] as const

type Paper = (typeof PAPERS)[number]

/** Those who can answer a letter. */
export type Asked = Exclude<SourceKind, Paper>

export function isAsked(kind: SourceKind): kind is Asked {
  return !(PAPERS as readonly SourceKind[]).includes(kind)
}

export const ASKED_BY_LETTER: readonly Asked[] = SOURCE_KINDS.filter(isAsked)
