import type { Lang, Words } from '../../base/words.ts'
import { type Html, html, nothing } from '../html.ts'
import { icon } from '../icon.ts'
import { type Say, sayIn } from '../wording.ts'
import type { Field, FieldError } from './field.ts'

const SUMMARY: Words = { da: 'Der er noget, der skal rettes', en: 'Something must be mended' }

/** At the top of the page, in the order of the form: what each field is called, what is said at it, and a link to it. */
export function errorSummary(
  lang: Lang,
  formId: string,
  errors: readonly FieldError[],
  fields: readonly Field[],
): Html {
  if (errors.length === 0) return nothing
  const t = sayIn(lang)
  const places = placesOf(t, fields)
  const order = [...places.keys()]
  const rank = ({ field }: FieldError) => (places.has(field) ? order.indexOf(field) : order.length)
  const sorted = errors.toSorted((a, b) => rank(a) - rank(b))
  const names = namesOf(sorted, places)
  return html`<div class="alert alert-error error-summary" role="alert" tabindex="-1" autofocus aria-labelledby="fejl-titel">
${icon('stop')}
<div class="alert-body"><h2 class="alert-heading" id="fejl-titel">${t(SUMMARY)}</h2>
<ul class="nobullet-list">${sorted.map(({ field, words }) => html`<li><a class="function-link" href="#${formId}-${field}">${joined(names.get(field), t(words))}</a></li>`)}</ul></div>
</div>`
}

/** What a field is called, and the groups it lies in. */
interface Place {
  readonly label: string
  readonly groups: string
}

function placesOf(t: Say, fields: readonly Field[], groups: readonly string[] = []): ReadonlyMap<string, Place> {
  return new Map(
    fields.flatMap((field): [string, Place][] => {
      if (field.kind === 'group') return [...placesOf(t, field.fields, [...groups, t(field.legend)])]
      if (field.kind === 'note' || field.kind === 'hidden') return []
      return [[field.name, { label: t(field.label), groups: groups.join(', ') }]]
    }),
  )
}

/** A field is named by its label; where another in the list is called the same, by its groups too. */
function namesOf(errors: readonly FieldError[], places: ReadonlyMap<string, Place>): ReadonlyMap<string, string> {
  const named = [...new Set(errors.map(({ field }) => field))].flatMap((field) => {
    const place = places.get(field)
    return place === undefined ? [] : [{ field, place }]
  })
  return new Map(
    named.map(({ field, place: { label, groups } }) => {
      const isAlone = named.filter(({ place }) => place.label === label).length === 1
      return [field, isAlone || groups === '' ? label : `${groups}, ${label}`]
    }),
  )
}

/** A label may be a question. What belongs to no field stands as it is. */
const joined = (name: string | undefined, text: string): string =>
  name === undefined ? text : `${name}${/[?.:]$/.test(name) ? '' : ':'} ${text}`
