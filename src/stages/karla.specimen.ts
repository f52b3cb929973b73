import type { NeedId, OfficialId, PartyId, RecordId, SourceId, StatementId } from './00-case/case-id.ts'

export const sel85 = { act: 'SEL', paragraph: '85' } as const
export const POST = 'behov-post' as NeedId
export const INDKOEB = 'behov-indkoeb' as NeedId
export const KARLA = 'part-karla' as PartyId
export const RAADGIVER = 'medarbejder-raadgiver' as OfficialId
export const LEDER = 'medarbejder-leder' as OfficialId

export const source = (id: string) => id as SourceId
export const statement = (id: string) => id as StatementId
export const record = (id: string) => id as RecordId
