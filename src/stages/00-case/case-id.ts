import type { Brand } from '../../base/brand.ts'

/** Four digits, as the state numbers municipalities: `0461`. */
export type MunicipalityCode = Brand<string, 'MunicipalityCode'>
/** Names nobody: never an identity number. */
export type CaseId = Brand<string, 'CaseId'>
/** A person in the case; name, number and address lie apart. */
export type PartyId = Brand<string, 'PartyId'>
/** Someone who works for the authority. */
export type OfficialId = Brand<string, 'OfficialId'>
export type NeedId = Brand<string, 'NeedId'>
export type SourceId = Brand<string, 'SourceId'>
export type StatementId = Brand<string, 'StatementId'>
export type QuestionId = Brand<string, 'QuestionId'>
export type DocumentId = Brand<string, 'DocumentId'>
/** Names one record of its kind within a case, where nothing else refers to it by kind: a hearing, a review, a disagreement. */
export type RecordId = Brand<string, 'RecordId'>
