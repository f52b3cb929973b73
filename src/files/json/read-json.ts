import { err, ok, type Result } from '../../base/result.ts'
import { faultOf, type JsonFault } from './json-fault.ts'

/** Where a value stands in the text: `to` exclusive. `key` is where its name begins, null where it has none. */
export interface Spot {
  readonly key: number | null
  readonly from: number
  readonly to: number
}

/** JSON with the place of everything in it. */
export interface JsonText {
  readonly text: string
  readonly value: unknown
  /** By the object or list a value stands in, and its name or number there. */
  readonly spots: ReadonlyMap<object, ReadonlyMap<string, Spot>>
  readonly root: Spot
}

/** What a text may cost before it is refused. */
export interface JsonLimits {
  readonly maxDepth: number
  readonly maxValues: number
}

/** Never throws, whatever the text. What is told at once: what ends the reading, or every name that is given twice. */
export function readJson(text: string, limits: JsonLimits): Result<JsonText, readonly JsonFault[]> {
  const reader = new JsonReader(text, limits)
  try {
    const read = reader.whole()
    return reader.twice.length > 0 ? err(reader.twice) : ok(read)
  } catch (cause) {
    if (cause instanceof Stop) return err([...reader.twice, cause.fault])
    throw cause
  }
}

class Stop extends Error {
  readonly fault: JsonFault
  constructor(fault: JsonFault) {
    super(fault.kind)
    this.fault = fault
  }
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y
const LETTER = /[A-Za-zÀ-ÿ_$]/
const WORD = /[A-Za-zÀ-ÿ_$][\wÀ-ÿ$]*/y
const WORDS: Readonly<Record<string, unknown>> = { true: true, false: false, null: null }
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
}
const MOST_FAULTS = 20

class JsonReader {
  readonly twice: JsonFault[] = []
  readonly spots = new Map<object, ReadonlyMap<string, Spot>>()
  readonly text: string
  readonly limits: JsonLimits
  at = 0
  values = 0

  constructor(text: string, limits: JsonLimits) {
    this.text = text
    this.limits = limits
  }

  whole(): JsonText {
    this.space()
    const from = this.at
    const value = this.value(0)
    const root = { key: null, from, to: this.at }
    this.space()
    if (this.at < this.text.length) this.stop('mere-efter')
    return { text: this.text, value, spots: this.spots, root }
  }

  private value(depth: number): unknown {
    this.values += 1
    if (this.values > this.limits.maxValues) this.stop('for-mange')
    if (depth > this.limits.maxDepth) this.stop('for-dybt')
    switch (this.text[this.at]) {
      case '{':
        return this.object(depth)
      case '[':
        return this.list(depth)
      case '"':
        return this.string()
      default:
        return LETTER.test(this.text[this.at] ?? '') ? this.word() : this.number()
    }
  }

  private object(depth: number): object {
    const made: Record<string, unknown> = {}
    const spots = new Map<string, Spot>()
    this.spots.set(made, spots)
    this.members('}', () => {
      const key = this.at
      if (this.text[key] !== '"')
        this.stop(/\d/.test(this.text[key] ?? '') ? 'decimalkomma' : 'navn-uden-anfoerselstegn')
      const name = this.string()
      this.space()
      if (this.text[this.at] !== ':') this.stop('kolon-mangler')
      this.at += 1
      this.space()
      const from = this.at
      const value = this.value(depth + 1)
      const earlier = spots.get(name)
      if (earlier !== undefined && this.twice.length < MOST_FAULTS)
        this.twice.push({ kind: 'to-gange', at: key, name, earlier: earlier.key ?? earlier.from })
      spots.set(name, { key, from, to: this.at })
      // Also `__proto__` is only a name: assigned, it would become something else.
      Object.defineProperty(made, name, { value, enumerable: true, configurable: true, writable: true })
    })
    return made
  }

  private list(depth: number): object {
    const made: unknown[] = []
    const spots = new Map<string, Spot>()
    this.spots.set(made, spots)
    this.members(']', () => {
      const from = this.at
      made.push(this.value(depth + 1))
      spots.set(String(made.length - 1), { key: null, from, to: this.at })
    })
    return made
  }

  private members(end: ']' | '}', member: () => void): void {
    this.at += 1
    this.space()
    if (this.text[this.at] === end) {
      this.at += 1
      return
    }
    for (;;) {
      member()
      this.space()
      const sign = this.text[this.at]
      if (sign !== ',' && sign !== end) this.stop('komma-mangler')
      this.at += 1
      if (sign === end) return
      this.space()
      if (this.text[this.at] === end) this.stop('komma-for-meget')
    }
  }

  private string(): string {
    const { text } = this
    const from = this.at
    let made = ''
    let start = from + 1
    for (let at = start; ; at++) {
      const code = text.charCodeAt(at)
      if (code === 34) {
        this.at = at + 1
        return made + text.slice(start, at)
      }
      // NaN is the end of the text.
      if (Number.isNaN(code) || code === 10 || code === 13) this.stop('tekst-uden-slut', from)
      if (code < 32) this.stop('styretegn', at)
      if (code !== 92) continue
      made += text.slice(start, at)
      const sign = text[at + 1] ?? ''
      const hex = /^[0-9a-fA-F]{4}/.exec(text.slice(at + 2, at + 6))?.[0]
      if (sign === 'u' && hex !== undefined) made += String.fromCharCode(Number.parseInt(hex, 16))
      else made += ESCAPES[sign] ?? this.stop('omvendt-skraastreg', at)
      at += sign === 'u' ? 5 : 1
      start = at + 1
    }
  }

  private word(): unknown {
    WORD.lastIndex = this.at
    const [word = ''] = WORD.exec(this.text) ?? []
    if (!Object.hasOwn(WORDS, word)) this.stop('ukendt-ord')
    this.at += word.length
    return WORDS[word]
  }

  private number(): unknown {
    NUMBER.lastIndex = this.at
    const [digits] = NUMBER.exec(this.text) ?? []
    if (digits === undefined) this.stop('ingen-vaerdi')
    const value = Number(digits)
    if (!Number.isFinite(value)) this.stop('for-stort-tal')
    if (/[\w.+\-/]/.test(this.text[this.at + digits.length] ?? '')) this.stop('ikke-et-tal')
    this.at += digits.length
    return value
  }

  private space(): void {
    const { text } = this
    for (;;) {
      const code = text.charCodeAt(this.at)
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return
      this.at += 1
    }
  }

  private stop(kind: Exclude<JsonFault['kind'], 'to-gange'>, at = this.at): never {
    throw new Stop(faultOf(at < this.text.length ? kind : 'slutter-for-tidligt', at, this.text))
  }
}
