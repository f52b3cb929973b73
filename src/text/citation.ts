/** A provision as a text cites it. `act` is the key that the text's name of the act stands for; null where none is named there. */
export interface Citation {
  readonly act: string | null
  /** `85`, `82 b`. */
  readonly paragraph: string
  readonly stk: number | null
  readonly from: number
  readonly to: number
}

export interface CitationReader {
  (text: string): readonly Citation[]
}

const LETTER = '(?:\\s?(?:(?!i\\b)[a-hj-z])(?![a-zß-öø-ÿ\\d]))?'
const SIGN = /§|paragraf|par\./
const NUMBER = `\\d{1,3}${LETTER}`
const TAIL =
  '(?:,?\\s*(?:stk|stykke)\\.?\\s*(\\d{1,2})(?:\\s*(?:-|og|,)\\s*(?:stk\\.?\\s*)?\\d{1,2}(?!\\s*[§.]))?)?(?:,?\\s*(?:nr|nummer)\\.?\\s*\\d{1,2}(?:\\s*(?:-|og|,)\\s*\\d{1,2})?)?(?:,?\\s*litra\\s[a-z])?(?:,?\\s*\\d\\.\\s*(?:pkt|punktum)\\.?)?'

/** Makes a reader that knows acts by the names given: lower-case name → key. Longer names win. */
export function citationReader(names: ReadonlyMap<string, string>): CitationReader {
  const alternatives = [...names.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+'))
  const name = `(?:${alternatives.join('|')})`
  const pattern = new RegExp(
    `(?:(?<![a-zß-öø-ÿ])(?<before>${name})(?:\\s*\\([^()]{0,40}\\))?[,:]?\\s*(?:kapitel\\s+\\d+\\s*,?\\s*)?)?(?<sign>§{1,2}|(?<![a-zß-öø-ÿ])paragraf(?:fen|ferne)?|(?<![a-zß-öø-ÿ])par\\.(?=\\s*\\d))\\s*(?<first>${NUMBER})${TAIL}(?<more>(?:\\s*(?:,|-|og|eller|samt|til)\\s*§{0,2}\\s*(?:${NUMBER}|[a-hj-z](?![a-zß-öø-ÿ]))${TAIL.replace('(\\d{1,2})', '\\d{1,2}')})*)(?:,?\\s*(?:i|efter|jf\\.?|af|-)?\\s*(?:den\\s+)?(?<after>${name})(?![a-zß-öø-ÿ]|\\s*(?:§|paragraf)))?`,
    'g',
  )
  return (text) => {
    const lower = text.toLowerCase()
    // Few sentences cite anything, and the pattern is a long one.
    if (!SIGN.test(lower) || lower.length !== text.length) return []
    const found: Citation[] = []
    pattern.lastIndex = 0
    for (let match = pattern.exec(lower); match !== null; match = pattern.exec(lower)) {
      const named = match.groups?.['before'] ?? match.groups?.['after']
      const act = named === undefined ? null : (names.get(named.replaceAll(/\s+/g, ' ')) ?? null)
      const from = match.index
      const to = from + match[0].trimEnd().length
      const plural = match.groups?.['sign'] === '§§' || (match.groups?.['sign'] ?? '').endsWith('ferne')
      const stk = match[4] === undefined ? null : Number(match[4])
      found.push({ act, paragraph: tidy(match.groups?.['first'] ?? ''), stk, from, to })
      for (const { paragraph, signed } of others(match.groups?.['first'] ?? '', match.groups?.['more'] ?? '')) {
        if (plural || signed) found.push({ act, paragraph, stk: null, from, to })
      }
    }
    return found
  }
}

/** The further paragraphs of "§§ 82 a-d", "§§ 83 og 85", "§ 83 og § 85". */
function others(first: string, more: string): { paragraph: string; signed: boolean }[] {
  const list: { paragraph: string; signed: boolean }[] = []
  let last = tidy(first)
  for (const part of more.matchAll(/(,|-|og|eller|samt|til)\s*(§{0,2})\s*(\d{1,3})?\s?([a-z])?(?![a-zß-öø-ÿ])/g)) {
    const [number, letter] = [part[3] ?? /^\d+/.exec(last)?.[0] ?? '', part[4]?.toLowerCase()]
    const paragraph = letter === undefined ? number : `${number} ${letter}`
    if (part[1] === '-' && letter !== undefined && / [a-z]$/.test(last)) {
      for (let code = last.charCodeAt(last.length - 1) + 1; code < letter.charCodeAt(0); code += 1)
        list.push({ paragraph: `${number} ${String.fromCharCode(code)}`, signed: part[2] !== '' })
    }
    const [begin, end] = [Number(last), Number(paragraph)]
    if (/^(?:-|til)$/.test(part[1] ?? '') && end - begin > 1 && end - begin <= 10) {
      for (let between = begin + 1; between < end; between += 1)
        list.push({ paragraph: String(between), signed: false })
    }
    list.push({ paragraph, signed: part[2] !== '' })
    last = paragraph
  }
  return list
}

function tidy(number: string): string {
  return number
    .toLowerCase()
    .replace(/^(\d+)\s?([a-z])$/, '$1 $2')
    .trim()
}
