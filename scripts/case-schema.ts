/** Writes the schemas of a case and of a package from their types, and an example case beside them: `npm run schema`. A test keeps them true. */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { createGenerator } from 'ts-json-schema-generator'
import { CASE_NAME } from '../src/stages/00-case/case-name.ts'
import { aWholeAppeal } from '../src/stages/appealed-case.specimen.ts'
import { KNOWN_LISTS } from '../src/stages/own-case.ts'

const ROOT = path.join(import.meta.dirname, '..')

type Schema = Readonly<Record<string, unknown>>
type Named = Readonly<Record<string, Schema>>

const TITLE = 'En sag til holdbar case check'
const DESCRIPTION = [
  'A case as it stands, for `holdbar case check`: what was asked, what is known from whom, the needs, how each was judged and answered, and the steps on the way.',
  'What must be told is the needs, and when the case began: by an application, by the decision, or by `round` with its `begun`. An absent list that has no default is not known, and an empty one is none: what is not known gets the answer “cannot say”, never a finding.',
  'Ids are free texts; what refers to one must use the same. Days are yyyy-mm-dd, from 1900 to 2199. Texts are in Danish, as they stand in the case; no names, addresses or identity numbers are needed.',
  'One case is one object in one file of at most 4 MB; a folder of such files is read whole.',
  'Fields may be added; none is renamed or removed without a new major version of `holdbar`.',
].join(' ')

/** Ten digits that begin with a day, or with the day + 60 of a replacement number. In words that every JSON Schema reader knows. */
const IDENTITY_NUMBER = '(^|\\D)(0[1-9]|[12]\\d|3[01]|6[1-9]|[78]\\d|9[01])(0[1-9]|1[0-2])\\d{2}[- ]?\\d{4}(\\D|$)'
const NO_NUMBER = { type: 'string', minLength: 1, not: { pattern: IDENTITY_NUMBER } }

/** What a brand is once it is JSON, besides a text that is not empty. */
const BRANDS: Readonly<Record<string, Schema>> = {
  PlainDate: { type: 'string', format: 'date', pattern: '^(19|2[01])\\d{2}-\\d{2}-\\d{2}$', examples: ['2025-03-04'] },
  MunicipalityCode: { type: 'string', pattern: '^\\d{4}$', examples: ['0461'] },
}

function definitionsOf(file: string, type: string): readonly [root: Schema, rest: Named, all: Named] {
  const { definitions } = createGenerator({
    path: path.join(ROOT, file),
    tsconfig: path.join(ROOT, 'tsconfig.json'),
    type,
    skipTypeCheck: true,
    encodeRefs: false,
    sortProps: false,
  }).createSchema(type) as { readonly definitions: Named }
  const { [type]: root, ...rest } = definitions
  if (root === undefined) throw new Error(`the types have no ${type}`)
  return [root, rest, definitions]
}

/** Ids of a package become parts of addresses where it is read; who works for the other authority goes by any name. */
const PACKAGE_BRANDS = {
  ...BRANDS,
  CaseId: { type: 'string', pattern: CASE_NAME.source },
  OfficialId: { type: 'string', minLength: 1, maxLength: 300 },
  Other: { type: 'string', pattern: '^[\\w.:-]{1,120}$' },
}

/** What one Holdbar sends another is whole: nothing that the types ask for may be left out. */
export function packageSchemaText(): string {
  const [root, rest] = definitionsOf('src/stages/exchange/case-package.ts', 'CasePackage')
  const names = new Map(Object.keys(rest).map((name, at) => [name, /^[A-Z][A-Za-z]+$/.test(name) ? name : `Part${at}`]))
  const whole = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(whole)
    if (typeof value !== 'object' || value === null) return value
    const entries = Object.entries(value).flatMap(([key, one]): [string, unknown][] => {
      if (key === 'default') return []
      if (key !== '$ref') return [[key, whole(one)]]
      const name = String(one).replace('#/definitions/', '')
      return [[key, `#/$defs/${names.get(name) ?? name}`]]
    })
    return measured(Object.fromEntries(entries))
  }
  const defs = Object.entries(rest)
    .filter(([name]) => !name.startsWith('Brand<'))
    .map(([name, schema]) => [names.get(name) ?? name, whole(unbrand(name, schema, PACKAGE_BRANDS))] as const)
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:holdbar:schema:package',
    title: 'En sagspakke: sag.json',
    ...(whole(root) as Schema),
    $defs: { ...Object.fromEntries(defs), SentCase: withLists(Object.fromEntries(defs).SentCase as Schema) },
  }
  return `${JSON.stringify(schema, null, 2)}\n`
}

/** A case of ours is told of twice in its type, as known and as perhaps not: the generator makes nothing sensible of both. */
function withLists(schema: Schema): Schema {
  const properties = Object.entries(schema.properties as Named).map(([name, field]) => {
    const [list] = (field.allOf ?? [field]) as readonly Schema[]
    return [name, KNOWN_LISTS.some((one) => one === name) ? { ...list, description: field.description } : field]
  })
  return {
    ...schema,
    properties: Object.fromEntries(properties) as Named,
    required: [...(schema.required as readonly string[]), ...KNOWN_LISTS],
  }
}

/** Names that a file from elsewhere gives the case and its people: there it is easily the number of a person. */
const FILE_BRANDS = { ...BRANDS, CaseId: NO_NUMBER, PartyId: NO_NUMBER }

export function caseSchemaText(): string {
  const [ToldCase, rest, definitions] = definitionsOf('src/stages/case-file.ts', 'ToldCase')
  const defs = Object.entries(rest)
    .filter(([name]) => isPlain(name))
    .map(([name, schema]) => [name, told(name, tidy(unbrand(name, schema, FILE_BRANDS), definitions))] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  const { description: __, properties, ...root } = tidy(ToldCase, definitions)
  const fields = properties as Schema
  const $schema = { description: 'Where this schema lies, for editors. Absent: nowhere.', type: 'string' }
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:holdbar:schema:case',
    title: TITLE,
    description: DESCRIPTION,
    ...root,
    properties: {
      $schema,
      ...fields,
      needs: { ...(fields.needs as Schema), minItems: 1 },
      letterText: { ...(fields.letterText as Schema), maxLength: LONGEST_LETTER },
    },
    $defs: Object.fromEntries(defs),
  }
  return `${JSON.stringify(schema, null, 2)}\n`
}

/** A case that holds, whole: one need granted, one refused, complained of, reassessed, and changed by the board. */
export function caseExampleText(): string {
  return `${JSON.stringify({ $schema: './holdbar-case.schema.json', ...aWholeAppeal() }, null, 2)}\n`
}

/** What a finding and a question name a need by must say something. */
function told(name: string, schema: Schema): Schema {
  if (name !== 'Need') return schema
  const properties = schema.properties as Named
  return { ...schema, properties: { ...properties, activity: { ...properties.activity, pattern: '\\S' } } }
}

function unbrand(name: string, schema: Schema, brands: Readonly<Record<string, Schema>>): Schema {
  if (typeof schema.$ref !== 'string' || !schema.$ref.includes('Brand<')) return schema
  return { description: schema.description, ...(brands[name] ?? brands.Other ?? { type: 'string', minLength: 1 }) }
}

/** One that a reader knows by its name; any other, such as a list that is not empty, is told where it stands. */
const isPlain = (name: string): boolean => /^[A-Z][A-Za-z]+$/.test(name)

function tidy(schema: Schema, named: Named): Schema {
  const target = typeof schema.$ref === 'string' ? schema.$ref.replace('#/definitions/', '') : ''
  const list = target === '' || isPlain(target) || target.startsWith('Brand<') ? undefined : named[target]
  if (list !== undefined) return { ...tidy(list, named), ...described(schema) }
  if (Array.isArray(schema.type)) {
    const { type, description: _, ...rest } = schema
    const anyOf = (type as readonly string[]).map((one) =>
      one === 'null' ? { type: one } : measured({ ...rest, type: one }),
    )
    return { ...described(schema), anyOf }
  }
  const entries = Object.entries(schema).map(([key, value]): readonly [string, unknown] => {
    if (key === '$ref') return ['$ref', String(value).replace('#/definitions/', '#/$defs/')]
    if (key === 'properties') return [key, mapValues(value as Schema, (one) => tidy(one as Schema, named))]
    if (key === 'items') return [key, tidy(value as Schema, named)]
    if (key === 'anyOf') return [key, (value as readonly Schema[]).map((one) => tidy(one, named))]
    return [key, value]
  })
  return byKind(withoutNeedless(measured(Object.fromEntries(entries))), named)
}

const described = ({ description }: Schema): Schema => (description === undefined ? {} : { description })

/** Characters: no text of a case is longer, and the time to read one grows with it. */
const LONGEST_TEXT = 50_000
const LONGEST_LETTER = 1_000_000

function measured(schema: Schema): Schema {
  const isFree = schema.type === 'string' && ['pattern', 'enum', 'const', 'maxLength'].every((key) => !(key in schema))
  return isFree ? { ...schema, maxLength: LONGEST_TEXT } : schema
}

/** What has a default, or says what it is taken for where it is absent, need not be told. */
function withoutNeedless(schema: Schema): Schema {
  if (!Array.isArray(schema.required)) return schema
  const properties = schema.properties as Readonly<Record<string, Schema>>
  const needed = (schema.required as readonly string[]).filter((name) => {
    const field = properties[name]
    return field?.default === undefined && !String(field?.description).includes('Absent in a file')
  })
  const { required: _, ...open } = schema
  return needed.length === 0 ? open : { ...open, required: needed }
}

/** A union is told apart by its kind, so that what is wrong is told of the kind that was meant. */
function byKind({ anyOf, ...schema }: Schema, named: Named): Schema {
  if (!Array.isArray(anyOf)) return schema
  const branches = (anyOf as readonly Schema[]).map((branch) => ({ branch, kind: kindOf(branch, named) }))
  if (branches.some(({ kind }) => kind === undefined)) return { ...schema, anyOf }
  const description = 'Which of them it is; the other fields go with it.'
  return {
    ...schema,
    type: 'object',
    required: ['kind'],
    properties: { kind: { description, enum: branches.map(({ kind }) => kind) } },
    allOf: branches.map(({ branch, kind }) => ({
      if: { required: ['kind'], properties: { kind: { const: kind } } },
      // oxlint-disable-next-line unicorn/no-thenable -- the word is JSON Schema's own
      then: branch,
    })),
  }
}

function kindOf(branch: Schema, named: Named): unknown {
  const meant = typeof branch.$ref === 'string' ? named[branch.$ref.replace('#/$defs/', '')] : branch
  const kind = (meant?.properties as Schema | undefined)?.kind as Schema | undefined
  return kind?.const
}

function mapValues(record: Schema, change: (value: unknown) => unknown): Schema {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))
}

if (import.meta.main) {
  writeFileSync(path.join(ROOT, 'schema/holdbar-case.schema.json'), caseSchemaText())
  writeFileSync(path.join(ROOT, 'schema/holdbar-case.example.json'), caseExampleText())
  writeFileSync(path.join(ROOT, 'schema/holdbar-package.schema.json'), packageSchemaText())
}
