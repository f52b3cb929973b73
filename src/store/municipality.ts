import type { MunicipalityCode } from '../stages/00-case/case-id.ts'

const SHAPE = /^\d{4}$/

export function findMunicipalityCode(text: string): MunicipalityCode | undefined {
  return SHAPE.test(text) ? (text as MunicipalityCode) : undefined
}

/** For what is written in code or read from our own tables: throws where `findMunicipalityCode` would say undefined. */
export function municipalityCode(text: string): MunicipalityCode {
  const code = findMunicipalityCode(text)
  if (code === undefined) throw new Error(`no municipality code: ${JSON.stringify(text)}`)
  return code
}
