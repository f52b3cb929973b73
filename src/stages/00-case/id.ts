import type { Brand } from '../../base/brand.ts'

/** Four digits, as the state numbers municipalities: `0461`. */
export type MunicipalityCode = Brand<string, 'MunicipalityCode'>
/** Names nobody: never an identity number. */
export type CaseId = Brand<string, 'CaseId'>
export type PartyId = Brand<string, 'PartyId'>
export type NeedId = Brand<string, 'NeedId'>
export type SourceId = Brand<string, 'SourceId'>
export type StatementId = Brand<string, 'StatementId'>
export type QuestionId = Brand<string, 'QuestionId'>
