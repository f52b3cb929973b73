import type { NonEmpty } from '../../../base/list.ts'
import type { LawSource } from '../../../law/source.ts'
import { getNotice, getStatute } from '../../source/law-source.ts'
import { fob2011 } from '../practice-sources.ts'

const fvl24 = getStatute('FVL', '24')
/** What must be told of a change for the worse. */
export const onTheChange: NonEmpty<LawSource> = [fob2011, fvl24]
/** What must be shown before help is lost for want of cooperation. */
export const onCooperation: NonEmpty<LawSource> = [getNotice('2-18')]

export const sources: NonEmpty<LawSource> = [...onTheChange, ...onCooperation]
