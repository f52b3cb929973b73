import { phrase } from '../../text/pattern.ts'

/** A diagnosis, a named disorder, or a kind of reduction. */
export const DIAGNOSIS = phrase(
  'diagnos\\p{L}*', '(?:færdig)?udredt', 'autis\\p{L}*', 'asperger\\p{L}*', 'adhd', 'add>', 'skizofren\\p{L}*', 'bipolar\\p{L}*', 'psykisk (?:lidelse|sygdom|syge?|sygdomme)\\p{L}*', 'psykiske (?:lidelse|sygdom)\\p{L}*', 'sindslid\\p{L}*', 'depression\\p{L}*', 'angst\\p{L}*', 'udviklingshæm\\p{L}*', 'demens\\p{L}*', 'hjerneskade\\p{L}*', 'personlighedsforstyrrelse\\p{L}*', 'psykiatrisk (?:diagnos|lidelse|sygdom|vurdering|udredning)\\p{L}*', 'ptsd', 'spiseforstyrrelse\\p{L}*', 'icd-?1[01]',
)
export const HOUSING = phrase(
  'egen (?:selvstændige? )?(?:bolig|lejlighed)', 'eget hjem', 'selvstændig bolig', 'botilbud\\p{L}*', 'bofællesskab\\p{L}*', 'bosted\\p{L}*', 'plejehjem\\p{L}*', 'plejebolig\\p{L}*', 'ældrebolig\\p{L}*', 'hjemløs\\p{L}*', 'forsorgshjem\\p{L}*', 'herberg\\p{L}*', 'boform\\p{L}*', '(?:bor|opholder sig|boende) … (?:hos|hjemme|i)', 'hjemmeboende', 'uden fast (?:bopæl|bolig)', 'institution\\p{L}*', 'almenbolig\\p{L}*', 'kollegi\\p{L}*', 'uden for (?:hjemmet|eget hjem|boligen|egen bolig)', 'udenfor (?:hjemmet|eget hjem|boligen)', 'i (?:borgerens |dit |eget )hjem(?:met)?', 'i boligen', 'døgndækning\\p{L}*', 'folkeregisteradresse\\p{L}*',
)
/** Abuse of alcohol or drugs, as a state that a person is in. */
export const ABUSE = phrase('(?:aktivt? )?(?:stof|alkohol|rusmiddel|hash|medicin)?misbrug\\p{L}*', 'rusmid\\p{L}*', 'alkohol\\p{L}*', 'stoffer>', 'påvirke(?:t|de|ede)>', 'beruset', 'berusede', 'ædru\\p{L}*', 'stoffri\\p{L}*', 'rusfri\\p{L}*', 'clean>', 'upåvirke(?:t|de)')
