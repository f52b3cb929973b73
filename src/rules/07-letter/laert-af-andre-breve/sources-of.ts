import type { NonEmpty } from '../../../base/list.ts'
import type { Mangel } from '../../../law/mangel.ts'
import type { LawSource } from '../../../law/source.ts'
import { type Letter, takesAway } from '../../../stages/07-letter/letter.ts'
import { MANGEL_SOURCES } from '../../source/mangel-sources.ts'
import { sel3a } from '../letter-sources.ts'
import { ownProvisions } from '../own-provisions.ts'

/** Help that can't be cut without 14 weeks' notice. */
const HAS_NOTICE: ReadonlySet<string> = new Set(['SEL § 95', 'SEL § 96', 'SEL § 98'])

/** What such a flaw is a breach of in this letter: a cut without notice breaks another limit than a late answer to a complaint. */
export function sourcesOf(letter: Letter, mangel: Mangel): NonEmpty<LawSource> {
  if (mangel === 'lovbestemt-frist' && takesAway(letter) && letter.provisions.some((short) => HAS_NOTICE.has(short)))
    return [sel3a]
  const [first, ...others] = ownProvisions(letter)
  // Whom the help is for, each provision says for itself.
  if (mangel === 'personkreds') return first === undefined ? MANGEL_SOURCES[mangel] : [first, ...others]
  if (mangel !== 'lovfortolkning') return MANGEL_SOURCES[mangel]
  return first === undefined ? MANGEL_SOURCES[mangel] : [first, ...others, ...MANGEL_SOURCES[mangel]]
}
