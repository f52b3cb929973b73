import { plainDate } from '../base/date.ts'
import type { Words } from '../base/words.ts'
import type { ProvisionRef } from './provision-row.ts'
import type { InForce } from './source.ts'

/** Who handles a complaint over help under social law, and how it gets there. */
export interface ComplaintBody {
  readonly name: string
  /** Lower-case spellings by which a letter may name it. */
  readonly names: readonly string[]
  /** The complaint goes there by way of the municipality, which reassesses first. */
  readonly via: 'kommune'
  readonly weeks: number
  readonly law: readonly ProvisionRef[]
  /** Known since the oldest consolidation read (LBK 983/2013); it began earlier. */
  readonly inForce: InForce
}

export const COMPLAINT_BODY: ComplaintBody = {
  name: 'Ankestyrelsen',
  names: ['ankestyrelsen', 'ankestyrelsens', 'den sociale ankestyrelse'],
  via: 'kommune',
  weeks: 4,
  law: [
    { act: 'RSL', paragraph: '60' },
    { act: 'RSL', paragraph: '66' },
    { act: 'RSL', paragraph: '67' },
  ],
  inForce: { from: plainDate('2013-08-08') },
}

/**
 * A body that a letter may name instead. The catalogue says one thing of each: that it is not the complaint body under
 * retssikkerhedsloven since at least LBK 983/2013. It doesn't say when it was one, or whether it still exists.
 */
export interface WrongBody {
  readonly id: string
  /**
   * `anden`: naming it as the body is wrong. `egen`: an organ of the municipality, which a complaint may be sent to
   * on its way, so that only naming it as the one that decides is wrong.
   */
  readonly kind: 'anden' | 'egen'
  /** Lower-case spellings; match whole words. */
  readonly names: readonly string[]
  readonly called: Words
}

export const WRONG_BODIES: readonly WrongBody[] = [
  body(
    'det-sociale-naevn',
    'anden',
    ['det sociale nævn', 'de sociale nævn', 'sociale nævn', 'socialnævnet', 'det sociale naevn'],
    'det sociale nævn',
    'the social tribunal',
  ),
  body(
    'beskaeftigelsesankenaevnet',
    'anden',
    ['beskæftigelsesankenævnet', 'beskæftigelsesankenævn'],
    'beskæftigelsesankenævnet',
    'the employment appeal tribunal',
  ),
  body(
    'amtsankenaevnet',
    'anden',
    ['amtsankenævnet', 'det sociale amtsankenævn'],
    'amtsankenævnet',
    'the county appeal tribunal',
  ),
  body(
    'revaliderings-og-pensionsnaevnet',
    'anden',
    ['revaliderings- og pensionsnævnet'],
    'revaliderings- og pensionsnævnet',
    'the rehabilitation and pension tribunal',
  ),
  body('amtet', 'anden', ['amtet', 'amtskommunen', 'amtsrådet'], 'amtet', 'the county'),
  body('statsamtet', 'anden', ['statsamtet', 'statsamterne'], 'statsamtet', 'the state county'),
  body(
    'statsforvaltningen',
    'anden',
    ['statsforvaltningen', 'statsforvaltningerne'],
    'statsforvaltningen',
    'the state administration',
  ),
  body('familieretshuset', 'anden', ['familieretshuset'], 'Familieretshuset', 'the Agency of Family Law'),
  body('patientombuddet', 'anden', ['patientombuddet', 'patientombud'], 'Patientombuddet', 'the patient ombudsman'),
  body(
    'styrelsen-for-patientklager',
    'anden',
    ['styrelsen for patientklager'],
    'Styrelsen for Patientklager',
    'the Agency for Patient Complaints',
  ),
  body(
    'folketingets-ombudsmand',
    'anden',
    ['folketingets ombudsmand', 'ombudsmanden'],
    'Folketingets Ombudsmand',
    'the Parliamentary Ombudsman',
  ),
  body(
    'ministeriet',
    'anden',
    ['socialministeriet', 'socialministeren', 'social- og boligministeriet'],
    'ministeriet',
    'the ministry',
  ),
  body('regionen', 'anden', ['regionsrådet', 'regionen'], 'regionen', 'the region'),
  body(
    'klagenaevnet',
    'anden',
    ['det kommunale klagenævn', 'kommunens klagenævn'],
    'kommunens klagenævn',
    'a municipal complaints tribunal',
  ),
  body('borgmesteren', 'egen', ['borgmesteren', 'kommunens borgmester'], 'borgmesteren', 'the mayor'),
  body('byraadet', 'egen', ['byrådet', 'kommunalbestyrelsen', 'byraadet'], 'byrådet', 'the municipal council'),
  body(
    'udvalget',
    'egen',
    ['socialudvalget', 'social- og sundhedsudvalget', 'visitationsudvalget'],
    'et kommunalt udvalg',
    'a municipal committee',
  ),
  body('borgerraadgiveren', 'egen', ['borgerrådgiveren'], 'borgerrådgiveren', 'the citizens’ adviser'),
]

function body(id: string, kind: WrongBody['kind'], names: readonly string[], da: string, en: string): WrongBody {
  return { id, kind, names, called: { da, en } }
}
