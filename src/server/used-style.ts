import postcss from 'postcss'

/** A class as a selector writes it: `.form-input`, also with an escaped sign in it. */
const CLASS = /\.((?:\\.|[\w-])+)/g
/** What may be one of several, or must not be there: it tells nothing of what is used. */
const CHOICE = /:(?:not|is|where|has)\((?:[^()]|\([^()]*\))*\)/g

export interface UsedWords {
  has(name: string): boolean
}

/**
 * A style sheet without the rules for classes that none of the given words is. The design system brings rules for all
 * it has, ten times what our pages use, and a browser reads every one of them before it shows the first word.
 */
export function usedStyle(css: string, words: UsedWords): string {
  const sheet = postcss.parse(css)
  sheet.walkRules((rule) => {
    // "from" and "50 %" select no element.
    if (rule.parent?.type === 'atrule' && 'name' in rule.parent && rule.parent.name.endsWith('keyframes')) return
    const used = rule.selectors.filter((selector) =>
      [...selector.replaceAll(CHOICE, '').matchAll(CLASS)].every(([, name = '']) =>
        words.has(name.replaceAll('\\', '')),
      ),
    )
    if (used.length === 0) rule.remove()
    else if (used.length < rule.selectors.length) rule.selectors = used
  })
  sheet.walkAtRules((rule) => {
    if (rule.nodes !== undefined && rule.nodes.length === 0) rule.remove()
  })
  return sheet.toString()
}

/** The words of some source texts: whatever class a page is given is one of them, or begins as one of them does. */
export function wordsOf(sources: readonly string[]): UsedWords {
  const words = new Set(sources.flatMap((source) => source.match(/[\w-]+/g) ?? []))
  // "form-${kind}" gives a class that stands nowhere as a whole.
  const begun = [
    ...new Set(sources.flatMap((source) => [...source.matchAll(/([\w-]*\w-)\$\{/g)].map(([, word = '']) => word))),
  ]
  return { has: (name) => words.has(name) || begun.some((beginning) => name.startsWith(beginning)) }
}
