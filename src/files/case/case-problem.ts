import type { ErrorObject } from 'ajv/dist/2020.js'
import { findPlainDate } from '../../base/date.ts'
import { listNearest } from '../../base/nearest.ts'
import type { Words } from '../../base/words.ts'
import { mend } from './case-mend.ts'
import { expectedWords, meantBy, sampleOf, type Schema } from './case-schema.ts'
import { isFields } from './fill-case.ts'
import { pointerTo, stepsOf } from '../json/json-spot.ts'

/** Something in a case file that can't be as it is. */
export interface CaseProblem {
  /** JSON pointer to it; to where it should be where it is missing. */
  readonly at: string
  /** Found when it is told: a file may have many more faults than anyone reads. */
  readonly words: () => Words
  /** What stands there may be a person's number, and is not told again. */
  readonly isUnspoken?: boolean
}

/** What ajv found, as one problem for each thing that someone has to mend. */
export function problemsOf(errors: readonly ErrorObject[]): CaseProblem[] {
  const undecided = new Map(errors.filter(({ keyword }) => keyword === 'anyOf').map((one) => [one.instancePath, one]))
  const told = new Set<string>()
  return errors.flatMap((error) => {
    const choice = undecided.get(error.instancePath)
    if (error.keyword === 'if' || (choice !== undefined && isSettledBy(choice, error))) return []
    const problem = problemOf(error)
    const key = `${problem.at} ${error.keyword === 'additionalProperties' ? 'name' : ''}`
    if (told.has(key)) return []
    told.add(key)
    return [problem]
  })
}

/** Of a choice between an object and something else, an object is told what is wrong in it; anything else is told the choice. */
function isSettledBy(choice: ErrorObject, error: ErrorObject): boolean {
  const branches = ((choice.parentSchema as Schema).anyOf ?? []).map(meantBy)
  const inside = isFields(choice.data) && branches.some(({ type }) => type === 'object')
  return inside
    ? error === choice || error.keyword === 'const' || error.keyword === 'type' || error.keyword === 'enum'
    : error !== choice
}

function problemOf({ keyword, instancePath, params, parentSchema, data }: ErrorObject): CaseProblem {
  const schema = (parentSchema ?? {}) as Schema
  if (keyword === 'required') {
    const name = String((params as { readonly missingProperty: unknown }).missingProperty)
    return { at: pointerTo(instancePath, name), words: () => missing(name, schema.properties?.[name] ?? {}) }
  }
  if (keyword === 'additionalProperties') {
    const name = String((params as { readonly additionalProperty: unknown }).additionalProperty)
    return { at: pointerTo(instancePath, name), words: () => unknownName(name, schema) }
  }
  if (keyword === 'not') return { at: instancePath, words: () => NO_NUMBER, isUnspoken: true }
  return { at: instancePath, words: () => wrong(instancePath, schema, data, keyword) }
}

const NO_NUMBER: Words = {
  da: 'Her står et tal, der ligner et CPR-nummer. Skriv et navn, der ikke siger, hvem det er, for eksempel sagens nummer hos jer.',
  en: 'This looks like a civil registration number. Write a name that does not tell who it is, such as your own number of the case.',
}
const NONE_TOLD: Words = {
  da: 'En sag har mindst ét behov. Uden behov er der intet at bedømme, så se efter, om de er kommet med.',
  en: 'A case has at least one need. Without any there is nothing to judge, so look whether they were left out.',
}
/** The pattern of a text that must have a letter in it. */
const SAYS_SOMETHING = '\\S'

function missing(name: string, schema: Schema): Words {
  const sample = `"${name}": ${JSON.stringify(sampleOf(schema))}`
  const { da, en } = expectedWords(schema)
  return {
    da: `Feltet “${name}” mangler. Det skal være ${da}, for eksempel ${sample}.`,
    en: `The field “${name}” is missing. It must be ${en}, for example ${sample}.`,
  }
}

function unknownName(name: string, { properties = {} }: Schema): Words {
  const names = Object.keys(properties).filter((one) => !one.startsWith('$'))
  const [nearest] = listNearest(name, names, 1)
  const shown = short(name)
  return nearest === undefined
    ? {
        da: `Feltet “${shown}” findes ikke her. Der er: ${names.join(', ')}.`,
        en: `There is no field “${shown}” here. There is: ${names.join(', ')}.`,
      }
    : {
        da: `Feltet “${shown}” findes ikke her. Mente du “${nearest}”?`,
        en: `There is no field “${shown}” here. Did you mean “${nearest}”?`,
      }
}

function wrong(at: string, schema: Schema, value: unknown, keyword: string): Words {
  const name = nameOf(at)
  if (keyword === 'minItems' && at === '/needs') return NONE_TOLD
  if (keyword === 'minLength' || schema.pattern === SAYS_SOMETHING)
    return {
      da: `${name.da} må ikke være tom. Skriv en tekst, eller udelad feltet, hvis det ikke er kendt.`,
      en: `${name.en} may not be empty. Write a text, or leave the field out where it is not known.`,
    }
  if (keyword === 'maxLength')
    return {
      da: `${name.da} er for lang: højst ${String(schema.maxLength)} tegn. Skriv det, sagen handler om, og læg resten i et dokument.`,
      en: `${name.en} is too long: at most ${String(schema.maxLength)} characters. Write what the case is about, and put the rest in a document.`,
    }
  if (keyword === 'minimum')
    return {
      da: `${name.da} kan ikke være mindre end ${schema.minimum}.`,
      en: `${name.en} can’t be less than ${schema.minimum}.`,
    }
  if (keyword === 'maximum')
    return {
      da: `${name.da} kan ikke være mere end ${schema.maximum}.`,
      en: `${name.en} can’t be more than ${schema.maximum}.`,
    }
  if (keyword === 'pattern' && schema.format === 'date' && isDayOfAnotherTime(value))
    return {
      da: `${name.da} skal ligge i årene 1900 til 2199. Ret årstallet.`,
      en: `${name.en} must be in the years 1900 to 2199. Mend the year.`,
    }
  const { da, en } = keyword === 'pattern' && schema.format === undefined ? shapeWords(schema) : expectedWords(schema)
  const isDay = keyword === 'format'
  const mended = mend(schema, value)
  const hint = mended === undefined ? JSON.stringify(sampleOf(schema)) : JSON.stringify(mended)
  const told = isDay
    ? { da: `${name.da} er ikke en dag i kalenderen.`, en: `${name.en} is no day in the calendar.` }
    : { da: `${name.da} skal være ${da}.`, en: `${name.en} must be ${en}.` }
  return mended === undefined
    ? { da: `${told.da} Skriv for eksempel ${hint}.`, en: `${told.en} Write for example ${hint}.` }
    : { da: `${told.da} Mente du ${hint}?`, en: `${told.en} Did you mean ${hint}?` }
}

function isDayOfAnotherTime(value: unknown): boolean {
  return typeof value === 'string' && findPlainDate(value) !== undefined
}

/** The two shapes that are no days: a municipality and a paragraph. */
function shapeWords({ examples = [] }: Schema): Words {
  return examples.includes('85')
    ? {
        da: 'paragraffens nummer alene, uden § og stykke',
        en: 'the number of the paragraph alone, without § and subsection',
      }
    : { da: 'fire cifre i anførselstegn', en: 'four digits in quotation marks' }
}

function nameOf(at: string): Words {
  const steps = stepsOf(at)
  const last = steps.at(-1)
  if (last === undefined) return { da: 'Sagen', en: 'The case' }
  if (!/^\d+$/.test(last)) return { da: `Feltet “${short(last)}”`, en: `The field “${short(last)}”` }
  const list = short(steps.at(-2) ?? '')
  return {
    da: `Nummer ${Number(last) + 1} i “${list}”`,
    en: `Number ${Number(last) + 1} of “${list}”`,
  }
}

export function short(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 59)}…`
}
