import type { Lang } from '../base/words.ts'

/** Pages that are there in both languages, by the Danish path. */
export type Page =
  | '/'
  | '/tjek'
  | '/regler'
  | '/kodebog'
  | `/kodebog?${string}`
  | '/om'
  | '/tilgaengelighed'
  | `/regler/${string}`
  | '/log-ind'
  | '/log-ud'
  | '/sager'
  | `/sager?${string}`
  | `/sager/${string}`
  | '/soeg'
  | '/min-sag'
  | `/min-sag/${string}`
  | '/opsaetning'
  | '/opslag'
  | '/afgoerelser'
  | `/afgoerelser/${string}`
  | `/afgoerelser?${string}`
  | '/tal'
  | `/tal/${string}`

/** English lies under `/en`, with the same paths. */
export function pathTo(page: Page, lang: Lang): string {
  if (lang === 'da') return page
  return page === '/' ? '/en' : `/en${page}`
}

export function langOfPath(path: string): Lang {
  return path === '/en' || path.startsWith('/en/') || path.startsWith('/en?') ? 'en' : 'da'
}

export function otherLang(lang: Lang): Lang {
  return lang === 'da' ? 'en' : 'da'
}
