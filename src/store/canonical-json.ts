/**
 * One text for one value, whatever order its fields were given in (RFC 8785). Throws on what JSON or the database can't
 * keep, so that what is read again is what was written: undefined, a number without end, half a character, the
 * character zero.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`not kept in JSON: ${value}`)
    return JSON.stringify(value)
  }
  if (typeof value === 'string') return canonicalString(value)
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value === 'object' && isPlain(value)) {
    const fields = Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, field]) => `${canonicalString(name)}:${canonicalJson(field)}`)
    return `{${fields.join(',')}}`
  }
  throw new TypeError(`not kept in JSON: ${typeof value}`)
}

function canonicalString(text: string): string {
  if (!text.isWellFormed() || text.includes('\0')) throw new TypeError('the text has a character that can not be kept')
  return JSON.stringify(text)
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
