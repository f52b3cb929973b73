/** A form of a page as a browser would send it, and what a patient person would write in it. */
export interface FoundForm {
  readonly action: string
  readonly fields: readonly FoundField[]
}

export interface FoundField {
  readonly kind: 'hidden' | 'text' | 'area' | 'date' | 'number' | 'radio' | 'checkbox' | 'select' | 'file'
  readonly name: string
  /** Of a choice, each that can be chosen. */
  readonly values: readonly string[]
  /** What the page filled in. */
  readonly given: readonly string[]
  readonly isOptional: boolean
}

/** How the empty fields are filled: which of the choices, which day, and whether also those that may be left. */
export interface Mood {
  readonly choice: number
  readonly day: string
  readonly isThorough: boolean
}

const attribute = (tag: string, name: string): string | undefined => {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]
  return found === undefined ? undefined : plain(found)
}
const plain = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

/** Every form of a page that writes. */
export function formsIn(page: string): readonly FoundForm[] {
  return [...page.matchAll(/<form\b[^>]*method="post"[^>]*>[\s\S]*?<\/form>/g)].map(([text]) => ({
    action: attribute(text.slice(0, text.indexOf('>') + 1), 'action') ?? '',
    fields: fieldsIn(text),
  }))
}

function fieldsIn(form: string): readonly FoundField[] {
  const found = new Map<string, FoundField>()
  let label = ''
  for (const [tag] of form.matchAll(
    /<(?:label|legend)\b[\s\S]*?<\/(?:label|legend)>|<input\b[^>]*>|<textarea\b[\s\S]*?<\/textarea>|<select\b[\s\S]*?<\/select>/g,
  )) {
    if (/^<(?:label|legend)/.test(tag)) {
      // The label of one choice says nothing of whether the choice may be left.
      if (!/-\d+"/.test(tag.slice(0, tag.indexOf('>')))) label = tag
      continue
    }
    const name = attribute(tag, 'name')
    if (name === undefined) continue
    const one = fieldOf(tag, name, label.includes('(frivilligt)'))
    const before = found.get(name)
    found.set(
      name,
      before === undefined
        ? one
        : { ...before, values: [...before.values, ...one.values], given: [...before.given, ...one.given] },
    )
  }
  return [...found.values()]
}

function fieldOf(tag: string, name: string, isOptional: boolean): FoundField {
  const of = (kind: FoundField['kind'], values: readonly string[], given: readonly string[]) => ({
    kind,
    name,
    values,
    given,
    isOptional,
  })
  const some = (value: string) => (value === '' ? [] : [value])
  if (tag.startsWith('<textarea')) {
    const text = plain(/>([\s\S]*)<\/textarea>/.exec(tag)?.[1] ?? '').replace(/^\n/, '')
    return of('area', [], some(text))
  }
  if (tag.startsWith('<select')) {
    const options = [...tag.matchAll(/<option\b[^>]*>/g)].map(([option]) => option)
    return of(
      'select',
      options.flatMap((option) => some(attribute(option, 'value') ?? '')),
      options.flatMap((option) => (/\sselected\b/.test(option) ? some(attribute(option, 'value') ?? '') : [])),
    )
  }
  const value = attribute(tag, 'value') ?? ''
  switch (attribute(tag, 'type')) {
    case 'hidden':
      return of('hidden', [], [value])
    case 'radio':
    case 'checkbox':
      return of(attribute(tag, 'type') as 'radio', [value], /\schecked\b/.test(tag) ? [value] : [])
    case 'date':
      return of('date', [], some(value))
    case 'file':
      return of('file', [], [])
    default:
      return of(/inputmode="decimal"/.test(tag) ? 'number' : 'text', [], some(value))
  }
}

/** What is written where the page filled in nothing. The token is the browser's own to send. */
export function fill({ fields }: FoundForm, mood: Mood): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    fields.filter(({ name }) => name !== '_token').map((field) => [field.name, valueOf(field, mood)]),
  )
}

function valueOf({ kind, name, values, given, isOptional }: FoundField, mood: Mood): readonly string[] {
  if (given.length > 0 || kind === 'hidden' || kind === 'file') return given
  if (isOptional && !mood.isThorough) return []
  // What a text leaves out of a person is put back by nobody who has not been asked.
  if (name.startsWith('behold-')) return []
  switch (kind) {
    case 'date':
      return [mood.day]
    case 'number':
      return ['2']
    case 'radio':
    case 'select':
    case 'checkbox':
      return values.length === 0 ? [] : [values[mood.choice % values.length] ?? '']
    default:
      return [/bestemmelse|hjemmel|paragraf|lov/.test(name) ? '§ 85' : `Det er sådan, det er (${name}).`]
  }
}
