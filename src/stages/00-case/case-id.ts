import type { Brand } from '../../base/brand.ts'

/** Four digits, as the state numbers municipalities: `0461`. */
export type MunicipalityCode = Brand<string, 'MunicipalityCode'>
/** The case's own name in the system it comes from. Names nobody: never an identity number. */
export type CaseId = Brand<string, 'CaseId'>
/** A person in the case: any text that is the same wherever that person is meant. Name, number and address lie apart. */
export type PartyId = Brand<string, 'PartyId'>
/** Someone who works for the authority: any text that is the same wherever that person is meant. */
export type OfficialId = Brand<string, 'OfficialId'>
/** A need of the case: any text that is the same wherever that need is meant. */
export type NeedId = Brand<string, 'NeedId'>
/** A source of the case: any text that is the same wherever that source is meant. */
export type SourceId = Brand<string, 'SourceId'>
/** A statement of the case: any text that is the same wherever that statement is meant. */
export type StatementId = Brand<string, 'StatementId'>
/** A question of the case: any text that is the same wherever that question is meant. */
export type QuestionId = Brand<string, 'QuestionId'>
/** A document, by its name or number in the system that keeps it. */
export type DocumentId = Brand<string, 'DocumentId'>
/** Names one record of its kind within a case, where nothing else refers to it by kind: a hearing, a review, a disagreement. */
export type RecordId = Brand<string, 'RecordId'>
