import { ownClauses, type Clause, type Standard } from '../../../stages/14-supervision/standard.ts'
import { phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { notApplicable } from '../../verdict.ts'
import { failsAt } from '../found.ts'
import { principmeddelelse2af18, vesthimmerland, fvl22, rsl11b } from './source.ts'

const ENDS = phrase(
  'ophør\\p{L}*',
  'afslut\\p{L}*',
  'stopp\\p{L}*',
  'bortfald\\p{L}*',
  'udskriv\\p{L}*',
  'opsig\\p{L}*',
  'henlæg\\p{L}*',
  'henlagt',
  'annuller\\p{L}*',
  'frafald\\p{L}*',
  'inddrag(?:es|er)>',
  'standse\\p{L}*',
  'indstille[srt]>',
  'lukke[rst]?>(?! op)',
  'lukkes',
  'slutte[rs]?>',
  'slette[srt]?>',
  'fratag\\p{L}*',
  'fortabe\\p{L}*',
  'miste[rs]?>',
  'mistet',
  'udmeldes',
  'udgår',
  'søge (?:på ny|igen|forfra)',
  'ny ansøgning',
  'ikke længere (?:ret|berettiget|interesse\\p{L}*|omfattet|aktuel)',
  'trækkes … tilbage',
  'tilbagekald\\p{L}*',
  'karantæne',
  'meldt (?:dig|sig|borgeren) ud',
  '(?:timerne|timen|pladsen) (?:[^ ,.;]+ )?(?:går|gives) (?:[^ ,.;]+ ){0,2}?til (?:den |en )?(?:næste|anden|andre)',
)
const STAYS_AWAY = phrase(
  'udebliv\\p{L}*',
  'udeblev\\p{L}*',
  'fravær\\p{L}*',
  'fraværende',
  'fremmøde\\p{L}*',
  'afbud\\p{L}*',
  'aflys\\p{L}*',
  'forgæves',
  'mødt op',
  'bomtur\\p{L}*',
  '(?:ikke|aldrig) (?:[^ ]+ ){0,4}?(?:møder?|mødt|er hjemme|hjemme|til stede|træffes|taget imod|åbner|reagerer|reageret|svarer|svaret|besvarer|besvaret|hører|hørt|henvender|kontakter|samarbejd\\p{L}*|medvirk\\p{L}*|overhold\\p{L}*|følger|deltag\\p{L}*|tager imod|tage imod|accepter\\p{L}*|benytter|benyttes|bruger|gør brug|lukker|opnå\\p{L}*|opnås|træff\\p{L}*|udnytt\\p{L}*|lever op|motiver\\p{L}*|ønsker at (?:samarbejde|deltage))',
  '(?:kommer|møder|reagerer|svarer|hører|åbner|følger|overholder|deltager|medvirker|samarbejder|benytter|bruger|henvender|kontakter|tager|lukker|overholdes|opnås|besvarer) (?:[^ ]+ ){0,3}?ikke>',
  'manglende (?:samarbejd|fremmød|kontakt|motivation|medvirk|respons|svar|tilbagemelding|deltagelse|overholdelse|progression|udvikling|udbytte|brug|vilje|engagement)\\p{L}*',
  'takker … nej',
  'takket nej',
  'siger … nej',
  'afslår',
  'afviser',
  'ingen kontakt',
  'påvirket',
  'pauser?',
  'mister (?:du |borgeren )?kontakten',
  'uden kontakt',
  'samarbejder ikke',
  'deltager ikke',
  'medvirker ikke',
  'møder (?:du |borgeren )?ikke',
  'overholdes aftale\\p{L}* ikke',
  'gentagne',
  'mere end \\d+ (?:gange|besøg)',
)
const BY_ITSELF = phrase(
  '(?:ophører|bortfalder|afsluttes|stopper|lukkes|slutter|udløber|ophæves) (?:[^ ]+ ){0,4}?(?:automatisk|uden videre|uden yderligere|uden varsel|uden afgørelse|af sig selv|uden ny afgørelse|uden forudgående)',
  '(?:automatisk|uden videre) (?:[^ ]+ ){0,3}?(?:ophør\\p{L}*|bortfald\\p{L}*|afslut\\p{L}*|slut\\p{L}*)',
  'automatisk (?:ophør|bortfald|afslutning)',
  '(?:ophører|bortfalder|slettes|lukkes) … (?:søge[rs]?|søg|ansøge[rs]?|ansøg) (?:[^ ]+ )?(?:på ny|igen|forfra)',
)
/** Someone asks why, and the help is fitted to the answer. */
const INQUIRY = phrase(
  'hvorfor',
  'spørger (?:vi )?(?:dig|borgeren)',
  'hvad der er (?:galt|sket)',
  'årsag\\p{L}*',
  'undersøge[rs]?',
  'undersøgt',
  'undersøgelse\\p{L}*',
  'afdække\\p{L}*',
  'afklare[rs]?',
  'find\\p{L}* (?:vi |kommunen |rådgiver(?:en)? )?(?:ud af|frem til)',
  'tilpass\\p{L}*',
  '(?:lave[rs]?|laves) … om',
  'skyldes',
  'hænger sammen med',
  'omsorgspligt\\p{L}*',
  'funktionsnedsættelse\\p{L}*',
  'på anden måde',
  'anderledes',
  'justere[rs]?',
  'hvad der skal til',
  'hvad der er baggrunden',
  'baggrunden for',
)
const SOFT = phrase(
  '(?:ophører|afsluttes|stopper|slutter|stoppes|standses|lukkes|lukker|opsiges|bortfalder) (?:[^ ]+ ){0,2}?(?:ikke|aldrig)',
  '(?:vurderer|ser) (?:vi |kommunen |rådgiveren )?(?:på )?(?:dit |borgerens )?behov',
  '(?:ikke|aldrig) (?:[^ ,]+ ){0,3}?(?:ophøre?|afsluttes|afslutte|stoppe[srt]?|standses|fratages|miste[rs]?|grund til at)',
  'afslutter (?:[^ ]+ ){0,2}?(?:ikke|aldrig|ingen)',
  '(?:ikke|aldrig) (?:alene|kun|i sig selv|automatisk|uden videre)',
  'vurdere[rs]? … (?:om|hvorvidt)',
  'tages … op til',
  'revurder\\p{L}*',
  'drøfte[rs]?',
  '(?:ønsker|vil) (?:du |borgeren )?(?:ikke længere|selv|at stoppe)',
  'når som helst',
  'til enhver tid',
  'død\\p{L}*',
  'fraflyt\\p{L}*',
  'flytter',
  'pause',
  'i bero',
  'målet er nået',
  'målene er (?:nået|opfyldt)',
  'behovet (?:er )?(?:ophør|ikke længere|bortfald)\\p{L}*',
  'ikke (?:længere )?(?:har |er )(?:[^ ]+ )?(?:behov|brug)>',
  'folkepension\\p{L}*',
  'leverandør\\p{L}* (?:kan|skal)',
  'udfører (?:kan|skal)',
  'hjælper\\p{L}*',
  'arbejdsforhold',
  'ansættelse\\p{L}*',
  'opsparing\\p{L}*',
  'opsparede',
)

function endsUnasked(clause: Clause, standard: Standard): boolean {
  const { lower, chapter, index } = clause
  if (SOFT.test(lower)) return false
  const byItself = BY_ITSELF.test(lower)
  if (!byItself && !(ENDS.test(lower) && STAYS_AWAY.test(clause.lead === null ? lower : clause.whole))) return false
  const near = standard.clauses.filter((other) => other.chapter === chapter && Math.abs(other.index - index) <= 3)
  return !near.some((other) => INQUIRY.test(other.lower))
}

/** Help that ends at missed appointments or silence with no inquiry into why, and automatic lapse. */
export const ophoerUdenUndersoegelse: Rule<Standard> = {
  id: 'ophoer-uden-undersoegelse',
  title: {
    da: 'Hjælpen slutter ikke af sig selv, når borgeren bliver væk',
    en: 'Help does not end by itself when the citizen stays away',
  },
  checklist: ['D20', 'D21'],
  sources: [principmeddelelse2af18, vesthimmerland, fvl22, rsl11b],

  check(standard) {
    const on = ownClauses(standard).filter(
      (clause) =>
        clause.part !== 'klage' &&
        (BY_ITSELF.test(clause.lower) || ENDS.test(clause.lower) || STAYS_AWAY.test(clause.lower)),
    )
    if (on.length === 0) return notApplicable('Standarden siger ikke noget om, hvornår hjælpen slutter.')
    return failsAt(
      standard,
      on.filter((clause) => endsUnasked(clause, standard)),
      TOLD,
    )
  },
}

const TOLD = {
  mangel: 'lovfortolkning',
  level: 'fejl',
  what: {
    da: 'Standarden lader hjælpen slutte, når borgeren udebliver eller ikke svarer, uden at nogen finder ud af hvorfor.',
    en: 'The standard lets help end when the citizen stays away or does not answer, and no one finds out why.',
  },
  why: {
    da: 'Hjælp kan ikke ophøre, alene fordi borgeren ikke samarbejder. Årsagen skal findes, støtten tilpasses, og et ophør er en afgørelse med begrundelse og klagevejledning.',
    en: 'Help can’t end only because the citizen does not cooperate. The reason must be found, the support adapted, and an ending is a decision with grounds and complaint guidance.',
  },
  remedy: {
    da: 'Skriv, at I undersøger hvorfor, ser på om det hænger sammen med funktionsnedsættelsen, laver støtten om, vejleder om følgerne, og først derefter kan træffe en afgørelse.',
    en: 'Write that you find out why, see whether the reduction explains it, change the support, guide on the consequences, and only then may decide.',
  },
} as const
