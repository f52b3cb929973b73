import type { Lang, Words } from '../base/words.ts'
import { type Html, html } from './html.ts'

/**
 * As `sayIn`, for words that may hold what someone said or wrote in a case: that is Danish in English sentences too, and
 * is marked so, for a screen reader to change its voice. It is known by standing in both languages.
 */
export function sayQuoting(lang: Lang): (words: Words) => Html {
  return ({ da, en }) => (lang === 'da' ? html`${da}` : html`${en.split(PARTS).map((part) => partView(part, da))}`)
}

/** A quotation, or what stands between the signs that part a sentence. */
const PARTS = /(“[^”]*”|[():;])/
const QUOTED = /^(?<before>“)(?<core>[^”]+)(?<after>”)$/
/** Of one word nobody can tell whose it is. */
const SEVERAL_WORDS = /^(?<before>\s*)(?<core>\p{L}+\s.*?)(?<after>[.\s]*)$/su

function partView(part: string, da: string): Html | string {
  const { before, core, after } = (QUOTED.exec(part) ?? SEVERAL_WORDS.exec(part))?.groups ?? {}
  return core !== undefined && da.includes(core) ? html`${before}<span lang="da">${core}</span>${after}` : part
}
